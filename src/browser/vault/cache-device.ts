import { packFile, packFolder } from '../../publish/vault/format/addresses.ts';
import { vaultShelfName } from '../../publish/shelf-names.ts';
import type { OpenVault, VaultDevice } from '../../publish/vault/device/vault-device.ts';

const store = 'kept';

const ended = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return ended(request);
}

/** Keeps packs in the browser's cache, and headers and the key in its database, which is the only place for a key. */
export class CacheDevice implements VaultDevice {
  readonly #base: string;

  /** @param base the folder under which the site is served, with a slash at both ends */
  constructor(base: string) {
    this.#base = base;
  }

  async #inStore<Result>(
    mode: IDBTransactionMode,
    work: (kept: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    const database = await openDatabase(vaultShelfName(this.#base));
    try {
      return await ended(work(database.transaction(store, mode).objectStore(store)));
    } finally {
      database.close();
    }
  }

  async #text(name: string): Promise<string | undefined> {
    const kept: unknown = await this.#inStore('readonly', (all) => all.get(name));
    return typeof kept === 'string' ? kept : undefined;
  }

  current(): Promise<string | undefined> {
    return this.#text('current');
  }

  coming(): Promise<string | undefined> {
    return this.#text('coming');
  }

  open(): Promise<OpenVault | undefined> {
    return this.#inStore('readonly', (all): IDBRequest<OpenVault | undefined> => all.get('open'));
  }

  async keep(what: Parameters<VaultDevice['keep']>[0]): Promise<void> {
    for (const [name, value] of Object.entries(what)) {
      if (value === undefined) await this.#inStore('readwrite', (all) => all.delete(name));
      else await this.#inStore('readwrite', (all) => all.put(value, name));
    }
  }

  #cache(): Promise<Cache> {
    return caches.open(vaultShelfName(this.#base));
  }

  async packs(): Promise<ReadonlySet<string>> {
    const start = `${this.#base}${packFolder}`;
    const paths = (await (await this.#cache()).keys()).map(({ url }) => new URL(url).pathname);
    return new Set(
      paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length).replace(/\.bin$/u, '')),
    );
  }

  async pack(digest: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const kept = await (await this.#cache()).match(this.#base + packFile(digest));
    return kept && new Uint8Array(await kept.arrayBuffer());
  }

  async keepPack(digest: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await (await this.#cache()).put(this.#base + packFile(digest), new Response(bytes));
  }

  async dropPacks(digests: Iterable<string>): Promise<void> {
    const cache = await this.#cache();
    for (const digest of digests) await cache.delete(this.#base + packFile(digest));
  }
}
