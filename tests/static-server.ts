import { serveSite } from '../src/cli/server/static-server.ts';

/** A server of a folder as a plain static host would serve it. */
export interface StaticServer {
  /** `http://localhost:<port>`, without the base path. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on a free port of this machine, with the server of `npm start`.
 * @param folder the built site
 * @param base the path under which it is served, `/` or `/bank/`
 */
export async function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  const { addresses, close } = await serveSite({ folder, base, host: '127.0.0.1', port: 0 });
  return { origin: addresses[0], close };
}
