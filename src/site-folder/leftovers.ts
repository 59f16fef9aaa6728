import { lstat, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { buildEntries, targetOf } from './build-entries.ts';
import { beginsWithProcessName, isRunning } from './process-name.ts';
import { realPath } from './real-path.ts';
import { markedNames } from './site-mark.ts';

/**
 * How the name of the folder begins in which a site is made; the name of the process follows. It lies beside the site's
 * place, since only there a site can be moved into it in one step.
 * @param path the true path of the site's place
 */
export const workFolderPrefix = (path: string): string => `.${basename(path)}.story-bank-`;

/** What lies in a folder in which a site is made. */
export const workParts = (work: string) => ({
  /** The new site. */
  staging: join(work, 'new'),
  /** A new site that was stopped. Another thread may still be writing it: under another name it is nothing to it. */
  stopped: join(work, 'stopped'),
  /** The last site, while the new one takes its place. */
  old: join(work, 'old'),
  /** The last site, once the new one is in its place. */
  trash: join(work, 'trash'),
});

/** Work that cannot be seen, since it is done on another machine, has ended after a day, in milliseconds. */
const longestUnseenWork = 24 * 60 * 60 * 1000;

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Ends what a build began that was killed between its two moves, when the place was empty. */
async function endSwap(path: string, { staging, old }: ReturnType<typeof workParts>): Promise<void> {
  if ((await isThere(path)) || !(await isThere(old))) return;
  const isWhole = (await markedNames(staging)) !== undefined;
  await rename(isWhole ? staging : old, path);
}

/**
 * Clears what killed builds left beside a site's place, and gives the place a site again where one of them left none.
 * What belongs to a process that runs is not touched; what cannot be cleared stays for the next time.
 * @param path the true path of the place
 */
export async function clearTarget(path: string): Promise<void> {
  const prefix = workFolderPrefix(path);
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    // Somebody else's folder may have a name that begins so.
    if (!name.startsWith(prefix) || !beginsWithProcessName(name.slice(prefix.length))) continue;
    const work = join(dirname(path), name);
    try {
      const lasts = Date.now() - (await stat(work)).mtimeMs;
      if (isRunning(name.slice(prefix.length), { lasts, allowed: longestUnseenWork })) continue;
      await endSwap(path, workParts(work));
      await rm(work, { recursive: true, force: true });
    } catch {
      continue;
    }
  }
}

/**
 * Clears what killed builds of a project left, wherever their sites were to go. Every command begins with it.
 * @param root the project's root
 */
export async function clearLeftovers(root: string): Promise<void> {
  await clearTarget(await realPath(join(root, 'dist')));
  for (const entry of await buildEntries(root)) {
    if (entry.isRunning) continue;
    const target = await targetOf(entry);
    if (target !== undefined) await clearTarget(target);
    await rm(entry.file, { force: true }).catch(() => undefined);
  }
}
