import { rangeAnswer, wantedBytes } from '../../publish/byte-range.ts';
import { KeptSite } from '../../publish/offline/kept-site.ts';
import type { OfflineList } from '../../publish/offline/offline-list.ts';
import { shortDigest } from '../../publish/offline/offline-list.ts';
import { isOfflineRequest, type OfflineNews, type OfflineRequest } from '../../publish/offline/offline-messages.ts';
import { addressOfFile, fileOfPath, notFoundFile, pathInSite } from '../../publish/offline/site-address.ts';
import { vaultPageShelfName, vaultShelfName } from '../../publish/shelf-names.ts';
import { CacheShelf } from './cache-shelf.ts';
import { webHost } from './web-host.ts';
import type { LoadEvent, WorkerScope } from './worker-scope.ts';

// The site's service worker: it answers pages from what is kept on the device. It speaks with no host but the site's own.

declare const self: WorkerScope;

const base = new URL(self.registration.scope).pathname;
/**
 * On the owner's own computer the host answers at once or is off, and it may show another bank, or one that is being
 * written, at the same address: so what is kept answers only where it does not.
 */
const isHostFirst = ['localhost', '127.0.0.1', '[::1]'].includes(self.location.hostname);
/** In milliseconds: news of single files come together. */
const newsEvery = 100;

const shelf = new CacheShelf(base);
let isForgotten = false;

async function digestOf(content: ArrayBuffer | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return shortDigest(
    btoa(String.fromCharCode(...digest))
      .replaceAll('+', '-')
      .replaceAll('/', '_'),
  );
}

const openPages = () => self.clients.matchAll({ type: 'all', includeUncontrolled: true });

async function tellPages(): Promise<void> {
  for (const page of await openPages()) {
    page.postMessage({ offline: 'news', status: await site.status(page.id) } satisfies OfflineNews);
  }
}

let isAboutToTell = false;
function tellSoon(): void {
  if (isAboutToTell) return;
  isAboutToTell = true;
  setTimeout(() => {
    isAboutToTell = false;
    void tellPages();
  }, newsEvery);
}

const site = new KeptSite({
  shelf,
  host: webHost(base),
  digestOf,
  openPages: async () => new Set((await openPages()).map(({ id }) => id)),
  onChange: tellSoon,
});

/** A file of a set as an answer, or the part of it that is asked for; undefined where it is not kept. */
async function keptAnswer(
  { files }: OfflineList,
  file: string,
  { headers }: Request,
  status = 200,
): Promise<Response | undefined> {
  const listed = files.get(file);
  const kept = listed && (await shelf.file(listed.digest));
  if (!kept) return undefined;
  const bytes = status === 200 ? wantedBytes(headers.get('range'), listed.bytes) : 'all';
  const answer = rangeAnswer(bytes, listed.bytes);
  const body =
    bytes === 'all' ? kept.body : bytes === 'none' ? null : (await kept.blob()).slice(bytes.start, bytes.end + 1);
  return new Response(body, {
    status: status === 200 ? answer.status : status,
    headers: [...kept.headers, ...Object.entries(answer.headers)],
  });
}

/** What a set has for a path: an answer, or where to go. */
async function answerOf(set: OfflineList, path: string, request: Request): Promise<Response | undefined> {
  const found = fileOfPath(path, set.files);
  if (!found) return undefined;
  if ('file' in found) return keptAnswer(set, found.file, request);
  const { search, origin } = new URL(request.url);
  return Response.redirect(origin + base + addressOfFile(found.folder) + search, 302);
}

/** What there is for a path where the host does not answer. */
async function answerInNeed(path: string, request: Request): Promise<{ kept: Response; build: string } | undefined> {
  const set = await site.inNeed();
  if (!set) return undefined;
  const isPage = request.mode === 'navigate';
  const kept = (await answerOf(set, path, request)) ?? (isPage && (await keptAnswer(set, notFoundFile, request, 404)));
  return kept ? { kept, build: set.build } : undefined;
}

/** Whether the host has what was asked for; of a page it may say as well that it has none. */
const isOfHost = ({ ok, status, type }: Response, isPage: boolean): boolean =>
  isPage || ok || type === 'opaqueredirect' || status === 304;

async function answer(event: LoadEvent, path: string): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const isPage = request.mode === 'navigate';
  const pin = (build: string): void => {
    if (resultingClientId !== '') event.waitUntil(site.pin(resultingClientId, build));
  };
  const set = isPage ? (isHostFirst ? undefined : await site.current()) : await site.setOfPage(clientId);
  const own = set && (await answerOf(set, path, request));
  if (own) {
    pin(set.build);
    return own;
  }
  const response = await fetch(request).catch(() => undefined);
  if (response && isOfHost(response, isPage)) return response;
  const inNeed = await answerInNeed(path, request);
  if (!inNeed) return response ?? Response.error();
  pin(inNeed.build);
  return inNeed.kept;
}

/** Clears what the vault kept here that the site was before: its packs, its key and its unlock page. */
async function clearVault(): Promise<void> {
  indexedDB.deleteDatabase(vaultShelfName(base));
  const names = await caches.keys();
  const idle = names.filter((name) => name === vaultShelfName(base) || name.startsWith(vaultPageShelfName(base)));
  await Promise.all(idle.map((name) => caches.delete(name)));
}

async function obey(request: OfflineRequest): Promise<void> {
  switch (request.offline) {
    case 'look':
      // The vault's worker may have been keeping something while this one took its place.
      await clearVault();
      return site.look({ ...request, swapsAtOnce: isHostFirst });
    case 'use':
      return site.use();
    case 'forget':
      isForgotten = true;
      site.forget();
      return;
    case 'status':
      return tellPages();
  }
}

self.addEventListener('install', (event) => {
  // Which files answer does not depend on which worker does, so a newer worker need not wait.
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(clearVault().then(() => self.clients.claim()));
});
self.addEventListener('message', (event) => {
  if (isOfflineRequest(event.data)) event.waitUntil(obey(event.data));
});
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  const path =
    method === 'GET' && origin === self.location.origin && !isForgotten ? pathInSite(pathname, base) : undefined;
  // Where nothing can be kept, everything is as it would be without a worker.
  if (path !== undefined) event.respondWith(answer(event, path).catch(() => fetch(event.request)));
});
