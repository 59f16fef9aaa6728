import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { keepJson, readKeptJson } from '../story-files/kept-json.ts';

const digests = z.record(z.string(), z.string());
const record = z.object({
  /** Tells any two sites apart. */
  key: z.string(),
  /** Digest of each file, by its path in the folder. */
  files: digests,
  /** Digest of all that a file was made from, for those files where it is known. */
  inputs: digests,
});

const digestOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64url');

/** Digests of all files of a folder, by their paths in it. */
async function digestsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.sort().map(async (file) => [relative(folder, file), digestOf(await readFile(file))] as const),
  );
  return Object.fromEntries(found);
}

/**
 * What the last build left in a folder, so that the next one can tell whether there is anything to do, and take over
 * what would come out the same. Whatever somebody else changed in the folder since then is not taken over.
 */
export class BuildRecord {
  readonly #folder: string;
  readonly #file: string;
  readonly #kept: Promise<z.infer<typeof record> | undefined>;

  /**
   * @param folder the finished site
   * @param cacheFolder where records are kept
   */
  constructor(folder: string, cacheFolder: string) {
    this.#folder = folder;
    this.#file = join(cacheFolder, `built-${hash('sha256', folder, 'hex').slice(0, 12)}.json`);
    this.#kept = readKeptJson(this.#file, '').then((kept) => record.safeParse(kept).data);
  }

  /** Whether the folder holds, file by file, what a build with this key left there. */
  async isUpToDate(key: string): Promise<boolean> {
    const kept = await this.#kept;
    if (kept?.key !== key) return false;
    const found = await digestsOf(this.#folder).catch(() => undefined);
    return found !== undefined && JSON.stringify(found) === JSON.stringify(kept.files);
  }

  /**
   * A file as the last build made it, if it was made from the same.
   * @param path in the folder
   * @param input digest of all that the file is made from
   */
  async madeFrom(path: string, input: string): Promise<Uint8Array | undefined> {
    const kept = await this.#kept;
    if (kept?.inputs[path] !== input) return undefined;
    const content = await readFile(join(this.#folder, path)).catch(() => undefined);
    return content && digestOf(content) === kept.files[path] ? content : undefined;
  }

  /**
   * Notes what a build has left in the folder.
   * @param key tells any two sites apart
   * @param inputs digests of all that files were made from, by their paths, where they are known
   */
  async note(key: string, inputs: ReadonlyMap<string, string>): Promise<void> {
    const files = await digestsOf(this.#folder);
    await keepJson(this.#file, '', { key, files, inputs: Object.fromEntries(inputs) } satisfies z.infer<typeof record>);
  }
}
