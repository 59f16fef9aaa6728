import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What was compiled longer ago than this, in milliseconds, is deleted: thirty days. */
const longestKept = 30 * 24 * 60 * 60 * 1000;
/** Compiling takes seconds; what is unfinished after this time, in milliseconds, was stopped: an hour. */
const longestUnfinished = 60 * 60 * 1000;

/** How the folder begins in which something is being compiled. */
export const unfinishedPrefix = 'unfinished-';

/** How the folder is called in which something lies that was compiled: a digest. */
const compiledName = /^[\da-f]{24}$/u;

/** Deletes from a folder what was compiled long ago, and what never got finished. What has another name is somebody's. */
export async function forgetOld(compiled: string): Promise<void> {
  for (const entry of await readdir(compiled, { withFileTypes: true }).catch(() => [])) {
    const isUnfinished = entry.name.startsWith(unfinishedPrefix);
    if (!entry.isDirectory() || !(isUnfinished || compiledName.test(entry.name))) continue;
    const folder = join(compiled, entry.name);
    const { mtimeMs } = await stat(folder);
    const longest = isUnfinished ? longestUnfinished : longestKept;
    if (Date.now() - mtimeMs > longest) await rm(folder, { recursive: true, force: true });
  }
}
