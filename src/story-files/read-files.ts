import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../checks/problem.ts';
import { readSourceBytes, type SourceBytes } from './source-file.ts';

/**
 * Times of files are as coarse as two seconds on some disks: a file that was changed less long ago, in milliseconds, can
 * be changed once more and look the same.
 */
const coarsestTime = 3000;

/** What the system says of a file; it changes whenever the file is written, moved or has its times set. */
interface FileStamp {
  text: string;
  isSettled: boolean;
}

async function stampOf(path: string): Promise<FileStamp | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  if (!found) return undefined;
  const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = found;
  return { text: [dev, ino, size, mtimeNs, ctimeNs].join(' '), isSettled: Date.now() - Number(ctimeMs) > coarsestTime };
}

/** The files of a bank that somebody is writing: one that nobody has touched since it was read is not read again. */
export class ReadFiles {
  readonly #root: string;
  readonly #known = new Map<string, { stamp: string; bytes: SourceBytes }>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Reads a file as `readSourceBytes` does. */
  async read(file: string): Promise<SourceBytes | Problem> {
    const stamp = await stampOf(join(this.#root, file));
    const known = this.#known.get(file);
    if (known && known.stamp === stamp?.text) return known.bytes;
    const found = await readSourceBytes(this.#root, file);
    if (stamp?.isSettled && !('kind' in found)) this.#known.set(file, { stamp: stamp.text, bytes: found });
    else this.#known.delete(file);
    return found;
  }
}
