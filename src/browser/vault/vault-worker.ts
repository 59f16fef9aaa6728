import { rangeAnswer, wantedBytes } from '../../publish/byte-range.ts';
import { addressOfFile, fileOfPath, notFoundFile, pathInSite } from '../../publish/offline/site-address.ts';
import { VaultKeeper } from '../../publish/vault/device/vault-keeper.ts';
import {
  isVaultRequest,
  vaultChannel,
  type VaultAnswers,
  type VaultNews,
  type VaultRequest,
} from '../../publish/vault/device/vault-messages.ts';
import { shelfName, vaultPageShelfName } from '../../publish/shelf-names.ts';
import { lockAddress, packFolder, vaultFiles } from '../../publish/vault/format/addresses.ts';
import type { PlacedFile } from '../../publish/vault/format/directory.ts';
import type { VaultReader } from '../../publish/vault/vault-reader.ts';
import { CacheDevice } from './cache-device.ts';
import type { LoadEvent, VaultScope } from './vault-scope.ts';
import { webVaultHost } from './web-vault-host.ts';

// The vault's service worker: the only code that decrypts. What it decrypts is given to the page that asked; besides, some
// small files stay in its memory until it locks. Without the key it has the unlock page for every address.

declare const self: VaultScope;
/** Digest of the unlock page and its files, which stands here so that a worker comes with each of them. */
declare const pageDigest: string;

const base = new URL(self.registration.scope).pathname;
/** The unlock page, as it came with this worker: it has to be there without a network. */
const pageShelf = vaultPageShelfName(base, pageDigest);
const pageFiles: ReadonlySet<string> = new Set([vaultFiles.script, vaultFiles.styles, vaultFiles.derivation]);

const keeper = new VaultKeeper(new CacheDevice(base), webVaultHost(base), Date.now);
const channel = new BroadcastChannel(vaultChannel(base));
const tell = (news: VaultNews): void => channel.postMessage(news);

/** In milliseconds, between two looks for another build. */
const lookEvery = 5 * 60 * 1000;
let lastLook = -Infinity;

async function goOn(): Promise<void> {
  // The plain site's worker may have been keeping something while this one took its place.
  await clearOthers();
  if (performance.now() - lastLook > lookEvery) {
    lastLook = performance.now();
    await keeper.lookForNewer();
  }
  await keeper.fill();
}

async function lock(): Promise<void> {
  await keeper.lock();
  tell('locked');
}

/** Whether a page of the site is open; one that is just being opened does not count. */
async function hasPages(): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.some(({ url }) => url.startsWith(self.registration.scope));
}

async function pageFile(file: string): Promise<Response> {
  const kept = await (await caches.open(pageShelf)).match(base + file, { ignoreSearch: true });
  return kept ?? fetch(base + file);
}

async function unlockPage(): Promise<Response> {
  const page = await pageFile('');
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(page.body, { status: page.ok ? 200 : page.status, headers });
}

/** What is decrypted is for this page and this moment. */
const plainHeaders = (type: string): Record<string, string> => ({
  'content-type': type,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});

async function fileAnswer(reader: VaultReader, file: PlacedFile, request: Request, status = 200): Promise<Response> {
  const bytes = status === 200 ? wantedBytes(request.headers.get('range'), file.size) : 'all';
  const answer = rangeAnswer(bytes, file.size);
  const body = bytes === 'none' ? null : await reader.read(file, bytes);
  return new Response(request.method === 'HEAD' ? null : body, {
    status: status === 200 ? answer.status : status,
    headers: { ...plainHeaders(file.type), ...answer.headers },
  });
}

async function plainAnswer(reader: VaultReader, path: string, request: Request): Promise<Response> {
  const found = fileOfPath(path, reader.files);
  if (found && 'folder' in found) {
    const folder = self.location.origin + base + addressOfFile(found.folder);
    return Response.redirect(folder + new URL(request.url).search, 302);
  }
  const file = reader.files.get(found?.file ?? notFoundFile);
  return file ? fileAnswer(reader, file, request, found ? 200 : 404) : new Response(null, { status: 404 });
}

async function answer({ request }: LoadEvent, path: string): Promise<Response> {
  if (request.method === 'POST') {
    await lock();
    return Response.redirect(self.location.origin + base + lockAddress, 303);
  }
  if (pageFiles.has(path)) return pageFile(path);
  const isPage = request.mode === 'navigate';
  // Whoever closed the last tab has ended the session, though nobody was there to see it.
  if (isPage && (await keeper.lastsForSession()) && !(await hasPages())) await lock();
  if (path === lockAddress && isPage) return unlockPage();
  try {
    const reader = await keeper.reader();
    if (reader) return await plainAnswer(reader, path, request);
  } catch {
    // What is missing or changed is told by the unlock page.
  }
  return isPage ? unlockPage() : new Response(null, { status: 403 });
}

async function obey(request: VaultRequest): Promise<VaultAnswers[keyof VaultAnswers]> {
  switch (request.vault) {
    case 'candidates':
      return keeper.candidates();
    case 'state':
      return keeper.state();
    case 'lock':
      await lock();
      return { trouble: undefined };
    case 'unlock': {
      const trouble = await keeper.unlock(request.header, request.dataKey, request.keeping);
      if (trouble === undefined) tell('unlocked');
      return { trouble };
    }
  }
}

async function keepPage(): Promise<void> {
  const cache = await caches.open(pageShelf);
  await cache.addAll(['', ...pageFiles].map((file) => new Request(base + file, { cache: 'reload' })));
}

/** Clears what the plain site, or an earlier unlock page, kept here. */
async function clearOthers(): Promise<void> {
  const names = await caches.keys();
  const idle = names.filter(
    (name) => name === shelfName(base) || (name.startsWith(vaultPageShelfName(base)) && name !== pageShelf),
  );
  await Promise.all(idle.map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => {
  // Which build is shown does not depend on which worker does it, so a newer worker need not wait.
  event.waitUntil(keepPage().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(clearOthers().then(() => self.clients.claim()));
});
self.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (!isVaultRequest(data)) return;
  const done = obey(data).then((given) => ports[0]?.postMessage(given));
  event.waitUntil(done.then(() => (data.vault === 'unlock' ? keeper.fill() : undefined)));
});
self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  const path = origin === self.location.origin ? pathInSite(pathname, base) : undefined;
  if (path === undefined || path === vaultFiles.header || path.startsWith(packFolder)) return;
  const isLocking = method === 'POST' && path === lockAddress;
  if (method !== 'GET' && method !== 'HEAD' && !isLocking) return;
  event.respondWith(answer(event, path));
  if (mode === 'navigate') event.waitUntil(goOn());
});
