import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
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

/** Files that are made from something and kept under its digest. */
export interface FileCache {
  /**
   * Reads a kept file.
   * @returns undefined where there is none
   */
  read(name: string): Promise<Buffer | undefined>;
  /** Keeps a file. */
  write(name: string, body: Uint8Array): Promise<void>;
}

/**
 * Keeps files in a folder.
 * @param folder where; made when the first file is kept
 */
export function fileCache(folder: string): FileCache {
  return {
    read: (name) => readFile(join(folder, name)).catch(() => undefined),
    async write(name, body) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      // A build that is stopped, or another one at the same time, must not leave half a file.
      const unfinished = `${file}.${process.pid}`;
      await writeFile(unfinished, body);
      await rename(unfinished, file);
    },
  };
}
