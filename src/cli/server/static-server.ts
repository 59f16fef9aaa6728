import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { rangeAnswer, wantedBytes, type WantedBytes } from '../../publish/byte-range.ts';
import { servedFile, type ServedFile } from './served-file.ts';

/** A server of a built site, as a static host would serve it. */
export interface StaticServer {
  /** Where it can be reached, without the base: `http://localhost:4321`. */
  addresses: [string, ...string[]];
  /** Stops it. */
  close: () => Promise<void>;
  /** Fulfilled when it has stopped. */
  closed: Promise<void>;
  /** Lets the process end while it runs, when nothing else is to be done. */
  unref: () => void;
  /** Keeps the process running, as it does from the start. */
  ref: () => void;
}

/** Addresses hold what was asked and chosen, and may be longer than the 16 KB that Node takes, in bytes. */
const longestHeaders = 1024 * 1024;

interface Answer {
  status: number;
  headers: Record<string, string | number>;
  file?: ServedFile;
  bytes?: WantedBytes;
}

function fileAnswer(file: ServedFile, range: string | undefined): Answer {
  const bytes = wantedBytes(range, file.size);
  const { status, headers } = rangeAnswer(bytes, file.size);
  // Nothing is kept: the next look shows the site as it is then.
  return { status, headers: { ...headers, 'content-type': file.type, 'cache-control': 'no-store' }, file, bytes };
}

async function missing(folder: string): Promise<Answer> {
  const page = await servedFile(folder, '404.html');
  if (typeof page === 'string') return { status: 404, headers: {} };
  return { ...fileAnswer(page, undefined), status: 404 };
}

/** A redirection keeps what stands after the path. */
const movedTo = (path: string, search: string): Answer => ({ status: 301, headers: { location: path + search } });

async function answerTo(
  { method, url = '/', headers }: IncomingMessage,
  folder: string,
  base: string,
): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
  const [, path = '/', search = ''] = /^([^?#]*)([^#]*)/u.exec(url) ?? [];
  if (`${path}/` === base) return movedTo(base, search);
  if (!path.startsWith(base)) return missing(folder);
  let inside: string;
  try {
    inside = decodeURIComponent(path.slice(base.length));
  } catch {
    return { status: 400, headers: {} };
  }
  const served = await servedFile(folder, inside);
  if (served === 'folder') return movedTo(`${path}/`, search);
  return served === 'nothing' ? missing(folder) : fileAnswer(served, headers.range);
}

async function send(response: ServerResponse, answer: Answer, withBody: boolean): Promise<void> {
  response.writeHead(answer.status, answer.headers);
  const { file, bytes } = answer;
  if (file && withBody && bytes !== 'none') {
    try {
      await pipeline(file.handle.createReadStream(bytes === 'all' ? undefined : bytes), response);
    } finally {
      // A reader who had gone before the first byte leaves it open.
      await file.handle.close();
    }
    return;
  }
  await file?.handle.close();
  response.end();
}

function addressesOf(server: Server, isOpen: boolean): [string, ...string[]] {
  const place = server.address();
  const { port, address } = typeof place === 'object' && place !== null ? place : { port: 0, address: '' };
  const local: [string] = [`http://localhost:${port}`];
  if (!isOpen) return local;
  if (address !== '0.0.0.0' && address !== '::')
    return [`http://${address.includes(':') ? `[${address}]` : address}:${port}`];
  const outer = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  return [
    ...local,
    ...outer.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => `http://${one.address}:${port}`),
  ];
}

/**
 * Serves a folder with a built site.
 * @param folder the built site; looked for anew at each request, so that a new build is seen at once
 * @param base the path under which it is served, with a slash at both ends
 * @param host the address to listen at; without it only this machine can read along
 * @param port the port; 0 takes any that is free
 * @throws what Node throws when it cannot listen there
 */
export async function serveSite({
  folder,
  base,
  host,
  port,
}: {
  folder: string;
  base: string;
  host?: string | undefined;
  port: number;
}): Promise<StaticServer> {
  const server = createServer({ maxHeaderSize: longestHeaders }, (request, response) => {
    answerTo(request, folder, base)
      .then((answer) => send(response, answer, request.method === 'GET'))
      .catch(() => response.destroy());
  });
  server.listen(port, host ?? '127.0.0.1');
  await once(server, 'listening');
  const closed = once(server, 'close').then(() => undefined);
  return {
    addresses: addressesOf(server, host !== undefined),
    close: () => {
      server.close();
      server.closeAllConnections();
      return closed;
    },
    closed,
    unref: () => server.unref(),
    ref: () => server.ref(),
  };
}
