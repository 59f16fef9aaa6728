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

  /**
   * Writes a file. Waiting for thousands of small files costs more than writing them.
   * @param path in the folder
   * @param from what it is made from
   * @param loads the paths of the files that a page loads
   */
  write(path: string, content: string | Uint8Array, from: MadeFrom = {}, loads?: readonly string[]): void {
    writeFileSync(this.#placeFor(path), content);
    this.#files.set(path, { ...madeFileOf(content), input: from.input, closer: from.closer?.(), loads });
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
    const last = join(this.#last.folder, path);
    const place = this.#placeFor(path);
    try {
      linkSync(last, place);
    } catch {
      copyFileSync(last, place);
    }
    this.#files.set(path, found);
    return found;
  }
}
