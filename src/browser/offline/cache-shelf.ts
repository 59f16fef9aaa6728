import { keptHeaders } from '../../publish/offline/kept-headers.ts';
import { shelfName } from '../../publish/shelf-names.ts';
import type { FetchedFile, Shelf } from '../../publish/offline/surroundings.ts';

const filesFolder = 'kept/files/';
const notesFolder = 'kept/notes/';

/** Keeps files and notes in the browser's cache, under addresses that the site itself does not have. */
export class CacheShelf implements Shelf {
  readonly #base: string;

  /** @param base the folder under which the site is served, with a slash at both ends */
  constructor(base: string) {
    this.#base = base;
  }

  // Opened each time: an opened cache would outlive its being thrown away.
  #cache(): Promise<Cache> {
    return caches.open(shelfName(this.#base));
  }

  #address(folder: string, name: string): string {
    return this.#base + folder + encodeURIComponent(name);
  }

  async #names(folder: string): Promise<string[]> {
    const cache = await this.#cache();
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    const start = this.#base + folder;
    return paths.filter((path) => path.startsWith(start)).map((path) => decodeURIComponent(path.slice(start.length)));
  }

  async digests(): Promise<ReadonlySet<string>> {
    return new Set(await this.#names(filesFolder));
  }

  async keepFile(digest: string, { bytes, headers }: FetchedFile): Promise<void> {
    const cache = await this.#cache();
    await cache.put(this.#address(filesFolder, digest), new Response(bytes, { headers: keptHeaders(headers) }));
  }

  async dropFile(digest: string): Promise<void> {
    const cache = await this.#cache();
    await cache.delete(this.#address(filesFolder, digest));
  }

  /** A file; undefined where it is not kept. */
  async file(digest: string): Promise<Response | undefined> {
    const cache = await this.#cache();
    return cache.match(this.#address(filesFolder, digest), { ignoreVary: true });
  }

  noteNames(): Promise<readonly string[]> {
    return this.#names(notesFolder);
  }

  async readNote(name: string): Promise<string | undefined> {
    const cache = await this.#cache();
    return (await cache.match(this.#address(notesFolder, name)))?.text();
  }

  async keepNote(name: string, text: string): Promise<void> {
    const cache = await this.#cache();
    await cache.put(this.#address(notesFolder, name), new Response(text));
  }

  async dropNote(name: string): Promise<void> {
    const cache = await this.#cache();
    await cache.delete(this.#address(notesFolder, name));
  }
}
