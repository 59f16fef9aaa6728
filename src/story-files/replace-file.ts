import { randomBytes } from 'node:crypto';
import { chmod, lstat, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { isMissing } from './unreadable-reason.ts';

/** A file's rights; nothing where there is no file. One that its author has locked against changes is an error. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    const file = await open(path, 'r+');
    const { mode } = await file.stat();
    await file.close();
    return mode;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Where a file lies, links followed. A link that leads nowhere is an error: it is somebody's, and not to be replaced. */
async function trueFile(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    );
    if (isThere || !isMissing(error)) throw error;
    return path;
  }
}

/**
 * Writes a file in one step: whatever happens meanwhile, it is as it was or as it should be. Its rights stay, and a link
 * goes on leading to it.
 * @param path in a folder that is there
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const file = await trueFile(path);
  const mode = await modeOf(file);
  const unfinished = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(unfinished, content, { flag: 'wx' });
    if (mode !== undefined) await chmod(unfinished, mode & 0o7777);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}
