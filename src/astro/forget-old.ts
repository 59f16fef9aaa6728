import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What was compiled longer ago than this, in milliseconds, is deleted: thirty days. */
const longestKept = 30 * 24 * 60 * 60 * 1000;
/** Compiling takes seconds; what is unfinished after this time, in milliseconds, was stopped: an hour. */
const longestUnfinished = 60 * 60 * 1000;

/** How the folder begins in which something is being compiled. */
export const unfinishedPrefix = 'unfinished-';

/** Deletes from a folder what was compiled long ago, and what never got finished. */
export async function forgetOld(compiled: string): Promise<void> {
  for (const entry of await readdir(compiled, { withFileTypes: true }).catch(() => [])) {
    if (!entry.isDirectory()) continue;
    const folder = join(compiled, entry.name);
    const { mtimeMs } = await stat(folder);
    const longest = entry.name.startsWith(unfinishedPrefix) ? longestUnfinished : longestKept;
    if (Date.now() - mtimeMs > longest) await rm(folder, { recursive: true, force: true });
  }
}
