import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { mediaType } from '../../src/site/media-type.ts';

/** What a host sends instead of what it has. */
export interface Fault {
  status?: number;
  body?: string | Buffer;
}

/** A host that can be cut off, and that says what it was asked for. */
export interface CuttingServer {
  /** Of a host that is not this machine's own, for browsers: `http://bank.localhost:<port>`. */
  origin: string;
  /** The same host, as this machine's own. */
  ownOrigin: string;
  /** The folder that it serves; it may be changed. */
  folder: string;
  /** What it sends instead, by paths in the folder. */
  faults: Map<string, Fault>;
  /** The files that were asked for, by their paths in the folder, each time. */
  asked: string[];
  /** Those among them that the site's worker asked for, to keep them. */
  kept: string[];
  /** How many bytes it has sent. */
  sent: number;
  /** The way is cut when it has sent so many bytes; all that comes then is cut at once. */
  cutAt: number;
  close: () => Promise<void>;
}

/**
 * Serves a folder with a built site.
 * @param base the path under which it is served, with a slash at both ends
 */
export async function cuttingServer(folder: string, base = '/'): Promise<CuttingServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/u, '')).slice(base.length);
    const isOfWorker = request.headers.referer?.endsWith('/offline-worker.js') ?? false;
    answer(path, response, isOfWorker);
  });
  const send = (response: ServerResponse, status: number, type: string, body: Buffer): void => {
    const left = host.cutAt - host.sent;
    if (left <= 0) {
      response.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-cache' });
    host.sent += Math.min(left, body.length);
    if (left >= body.length) response.end(body);
    else response.write(body.subarray(0, left), () => response.destroy());
  };
  function answer(path: string, response: ServerResponse, isOfWorker: boolean): void {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    host.asked.push(file);
    if (isOfWorker) host.kept.push(file);
    const fault = host.faults.get(file);
    const place = join(host.folder, file);
    const isThere = existsSync(place) && statSync(place).isFile();
    const body = fault?.body ?? readFileSync(isThere ? place : join(host.folder, '404.html'));
    send(response, fault?.status ?? (isThere ? 200 : 404), mediaType(isThere ? file : '.html'), Buffer.from(body));
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const host: CuttingServer = {
    origin: `http://bank.localhost:${port}`,
    ownOrigin: `http://127.0.0.1:${port}`,
    folder,
    faults: new Map(),
    asked: [],
    kept: [],
    sent: 0,
    cutAt: Infinity,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return host;
}
