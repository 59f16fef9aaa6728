import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
/** Writing takes no longer than this, in milliseconds: what is unfinished then was left by a build that was killed. */
const longestWriting = 60 * 60 * 1000;
const unfinishedEnding = '.unfinished';
/** What is kept for a build, finished or not: a digest and the kind of file. Anything else was put there by somebody. */
const ownName = /^[0-9a-f]{24}\.[a-z]+(?:\.\d+\.unfinished)?$/u;

const checksumLength = 32;
/** A file's name counts, so that no file passes for another. */
const checksum = (name: string, body: Uint8Array): Buffer =>
  createHash('sha256').update(`${name}\n`).update(body).digest();

/** Files that are made from something and kept under its digest. */
export interface FileCache {
  /**
   * Reads a kept file.
   * @returns undefined where there is none, and where it is not as it was written
   */
  read(name: string): Promise<Buffer | undefined>;
  /** Keeps a file. One that cannot be kept is no error: it is made anew the next time. */
  write(name: string, body: Uint8Array): Promise<void>;
  /** Deletes files that have been kept for long under a digest of `digestOf`, so that the folder does not grow for ever. */
  forgetOld(): Promise<void>;
}

/**
 * Keeps files in a folder. A checksum behind each shows damage: what was emptied, cut or altered is not there.
 * @param folder where; made when the first file is kept
 */
export function fileCache(folder: string): FileCache {
  return {
    async read(name) {
      const kept = await readFile(join(folder, name)).catch(() => undefined);
      if (!kept || kept.length < checksumLength) return undefined;
      const body = kept.subarray(0, -checksumLength);
      return checksum(name, body).equals(kept.subarray(-checksumLength)) ? body : undefined;
    },
    async write(name, body) {
      const file = join(folder, name);
      // A build that is stopped, or another one at the same time, must not leave half a file.
      const unfinished = `${file}.${process.pid}${unfinishedEnding}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(unfinished, Buffer.concat([body, checksum(name, body)]));
        await rename(unfinished, file);
      } catch {
        await rm(unfinished, { force: true }).catch(() => undefined);
      }
    },
    async forgetOld() {
      const names = await readdir(folder).catch(() => []);
      for (const name of names.filter((each) => ownName.test(each))) {
        const file = join(folder, name);
        // Waiting for hundreds of answers costs more than the answers.
        const found = lstatSync(file, { throwIfNoEntry: false });
        const longest = name.endsWith(unfinishedEnding) ? longestWriting : longestKept;
        if (found?.isFile() && Date.now() - found.mtimeMs > longest) await rm(file, { force: true });
      }
    },
  };
}
