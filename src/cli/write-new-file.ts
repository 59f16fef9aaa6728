import { lstat, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../site-folder/refusal.ts';

/** Tells whether anything lies at a path, also a link that leads nowhere. */
export const isTaken = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/**
 * Refuses a folder that cannot be made since something else has its name, or that of a folder above it.
 * @param folder absolute
 */
export async function refuseTakenFolder(folder: string): Promise<void> {
  const isFree = await stat(folder).then(
    (found) => found.isDirectory(),
    async (error: unknown) => !isCode(error, 'ENOTDIR') && !(await isTaken(folder)),
  );
  if (isFree) return;
  throw new Refusal(
    `${folder} can’t be a folder: it, or something above it, is a file, or a link that leads nowhere. Nothing was written.\n` +
      'Rename what’s in the way, or choose another name, and run the command again.',
  );
}

/**
 * Writes a file that is not there yet.
 * @param path absolute; folders are made
 * @returns whether it was written; if not, what is there was left as it is
 */
export async function writeNewFile(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}
