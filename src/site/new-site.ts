import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeFileOf, type BuildRecord, type MadeFile, type MadeFrom } from './build-record.ts';

/**
 * The folder in which a site is made. What the last build made from the same is not made again, and not written either
 * where a second name can be given to the file: files of a site are never written into, only replaced.
 */
export class NewSite {
  readonly #folder: string;
  readonly #last: BuildRecord;
  readonly #folders = new Set<string>();
  readonly #files = new Map<string, MadeFile>();
  #isGivenUp = false;

  /**
   * @param folder an empty folder
   * @param last what the last build made
   */
  constructor(folder: string, last: BuildRecord) {
    this.#folder = folder;
    this.#last = last;
  }

  /** The files that are there so far, by their paths in the folder. */
  get files(): ReadonlyMap<string, MadeFile> {
    return this.#files;
  }

  /** Counts files in that another thread has written here. */
  include(files: ReadonlyMap<string, MadeFile>): void {
    for (const [path, file] of files) this.#files.set(path, file);
  }

  /** Whoever still makes files is told that nobody wants them. */
  giveUp(): void {
    this.#isGivenUp = true;
  }

  /** Makes a folder in the site's, and those above it; but not that itself, which whoever stops the build takes away. */
  #makeFolder(path: string): void {
    if (path === '.' || this.#folders.has(path)) return;
    this.#makeFolder(dirname(path));
    try {
      mkdirSync(join(this.#folder, path));
    } catch (error) {
      // Another thread may have made it.
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
    }
    this.#folders.add(path);
  }

  #placeFor(path: string): string {
    if (this.#isGivenUp) throw new Error('Another part of the build has failed.');
    this.#makeFolder(dirname(path));
    return join(this.#folder, path);
  }

  /** Gives a file of the last site a second name in this one. */
  #link(path: string): void {
    const last = join(this.#last.folder, path);
    const place = this.#placeFor(path);
    try {
      linkSync(last, place);
    } catch {
      copyFileSync(last, place);
    }
  }

  /**
   * Writes a file, unless the last site has the very same: to make a new one costs ten times as much. Waiting for
   * thousands of small files costs more than writing them.
   * @param path in the folder
   * @param from what it is made from
   * @param loads the paths of the files that a page loads
   */
  write(path: string, content: string | Uint8Array, from: MadeFrom = {}, loads?: readonly string[]): void {
    const made = madeFileOf(content);
    if (this.#last.holds(path, made.digest)) this.#link(path);
    else writeFileSync(this.#placeFor(path), content);
    this.#files.set(path, { ...made, input: from.input, closer: from.closer?.(), loads });
  }

  /**
   * Takes a file over from the last site, if it was made from the same.
   * @param path in the folder
   * @param from what it is made from
   * @returns nothing where it has to be made
   */
  takeOver(path: string, from: MadeFrom): MadeFile | undefined {
    const found = this.#last.madeFrom(path, from);
    if (!found) return undefined;
    this.#link(path);
    this.#files.set(path, found);
    return found;
  }
}
