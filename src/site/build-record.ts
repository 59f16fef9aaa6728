import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { keepJson, readKeptJson } from '../story-files/kept-json.ts';

const record = z.object({ key: z.string(), files: z.record(z.string(), z.string()) });

/** Digests of all files of a folder, by their paths in it. */
async function digestsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const digests = await Promise.all(
    files.sort().map(async (file) => [relative(folder, file), hash('sha256', await readFile(file), 'base64url')]),
  );
  return Object.fromEntries(digests);
}

/** What a build left in a folder, so that the next one can tell whether there is anything to do. */
export class BuildRecord {
  readonly #folder: string;
  readonly #file: string;

  /**
   * @param folder the finished site
   * @param cacheFolder where records are kept
   */
  constructor(folder: string, cacheFolder: string) {
    this.#folder = folder;
    this.#file = join(cacheFolder, `built-${hash('sha256', folder, 'hex').slice(0, 12)}.json`);
  }

  /**
   * Whether the folder holds, file by file, what a build with this key left there.
   * @param key tells any two sites apart
   */
  async isUpToDate(key: string): Promise<boolean> {
    const kept = record.safeParse(await readKeptJson(this.#file, ''));
    if (kept.data?.key !== key) return false;
    const found = await digestsOf(this.#folder).catch(() => undefined);
    return found !== undefined && JSON.stringify(found) === JSON.stringify(kept.data.files);
  }

  /** Notes what a build with this key has left in the folder. */
  async note(key: string): Promise<void> {
    await keepJson(this.#file, '', { key, files: await digestsOf(this.#folder) });
  }
}
