import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Digest of some texts or bytes, in 24 hexadecimal digits.
 * @param parts what the digest stands for; where one ends and the next begins counts
 */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 24);
}

/** A file that was made longer ago than this, in milliseconds, is made anew: thirty days. */
const longestKept = 30 * 24 * 60 * 60 * 1000;

/** Files that are made from something and kept under its digest. */
export interface FileCache {
  /** Tells whether a file is kept. */
  has(name: string): Promise<boolean>;
  /**
   * Reads a kept file.
   * @returns undefined where there is none
   */
  read(name: string): Promise<Buffer | undefined>;
  /** Keeps a file. */
  write(name: string, body: Uint8Array): Promise<void>;
  /** Deletes files that have been kept for long, so that the folder does not grow for ever. */
  forgetOld(): Promise<void>;
}

/**
 * Keeps files in a folder.
 * @param folder where; made when the first file is kept
 */
export function fileCache(folder: string): FileCache {
  return {
    has: (name) =>
      access(join(folder, name)).then(
        () => true,
        () => false,
      ),
    read: (name) => readFile(join(folder, name)).catch(() => undefined),
    async write(name, body) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      // A build that is stopped, or another one at the same time, must not leave half a file.
      const unfinished = `${file}.${process.pid}`;
      await writeFile(unfinished, body);
      await rename(unfinished, file);
    },
    async forgetOld() {
      const names = await readdir(folder).catch(() => []);
      for (const file of names.map((name) => join(folder, name))) {
        const { mtimeMs } = await stat(file);
        if (Date.now() - mtimeMs > longestKept) await rm(file, { force: true });
      }
    },
  };
}
