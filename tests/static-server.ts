import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A server of a folder as a plain static host would serve it. */
export interface StaticServer {
  /** `http://127.0.0.1:<port>`, without the base path. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on a free port of this machine.
 * @param folder the built site
 * @param base the path under which it is served, `/` or `/bank/`
 */
export async function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : undefined;
    const wanted = inside === undefined || inside.startsWith('..') ? undefined : join(folder, inside);
    const file =
      wanted !== undefined && existsSync(wanted) && statSync(wanted).isDirectory()
        ? join(wanted, 'index.html')
        : wanted;
    const found = file !== undefined && existsSync(file);
    const sent = found ? file : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(sent)] ?? 'application/octet-stream' });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
