import { renameSync, rmdirSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clearTarget, workFolderPrefix, workParts } from './leftovers.ts';
import { ownProcessName } from './process-name.ts';
import { realPath } from './real-path.ts';
import { Refusal } from './refusal.ts';
import { markSite, type SiteSummary } from './site-mark.ts';
import { StopSignals } from './stop-signals.ts';
import { targetFolder, type TargetFolder } from './target-folder.ts';

/** A place where a site is made before it takes the place of the last one. */
export interface PreparedSite {
  /** An empty folder for the new site, on the same file system as its place. */
  staging: string;
  /**
   * Puts the finished site into its place, whole.
   * @param site what it says of itself
   * @returns a folder with what is left of the last site, where that could not be deleted
   * @throws Refusal when other things have come to lie there meanwhile; after any error the last site is where it was
   */
  commit(site?: SiteSummary): Promise<string | undefined>;
  /** Takes away what the work left; does nothing after `commit()`. */
  discard(): Promise<void>;
  /**
   * Runs code that may never come to an end. A signal that stops the program takes away what the work left, but would
   * not be heard while such code runs: then it ends the program at once, and the next command clears up.
   */
  runForeignCode<Result>(run: () => Promise<Result>): Promise<Result>;
}

const lackOfRights: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS']);

async function makeWorkFolder(path: string): Promise<string> {
  try {
    return await mkdtemp(join(dirname(path), `${workFolderPrefix(path)}${ownProcessName()}-`));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !lackOfRights.has(error.code)) throw error;
    throw new Refusal(
      `The site can’t go to ${path}: you can’t write to ${dirname(path)}, and a site is built next to its folder ` +
        'and then moved there in one step. Nothing was touched.\n' +
        'Get permission to write there, or choose another place with --out',
    );
  }
}

/** Moves a site into its place. Between the two moves nothing is there; `clearTarget` mends it when that moment is the last. */
async function swap({ path, isThere }: TargetFolder, work: string): Promise<void> {
  const { staging, old, trash } = workParts(work);
  if (!isThere) return rename(staging, path);
  await chmod(staging, (await stat(path)).mode & 0o7777);
  await rename(path, old);
  try {
    await rename(staging, path);
  } catch (error) {
    await rename(old, path);
    throw error;
  }
  // From here on nobody may take it for a site that waits to be put back.
  await rename(old, trash).catch(() => undefined);
}

/** Folders that were made for something, from the inner to the outer. */
function foldersBetween(inner: string, outer: string): string[] {
  const folders: string[] = [];
  for (let folder = inner; folder.length >= outer.length; folder = dirname(folder)) folders.push(folder);
  return folders;
}

/** Takes away folders, each as long as it is empty. */
async function removeEmpty(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rmdir(folder);
}

/**
 * Prepares a place for a new site. What a build that was killed left there is cleared first.
 * @param outDir where the site goes, as typed; a link is followed, and stays
 * @param root the project's root
 * @throws Refusal when the folder is not a site's to replace
 */
export async function prepareSite(outDir: string, root: string): Promise<PreparedSite> {
  await clearTarget(await realPath(outDir));
  // What lies within is looked for when the site is put into its place.
  const { path } = await targetFolder(outDir, root, 'beside');
  const outermostMade = await mkdir(dirname(path), { recursive: true });
  const work = await makeWorkFolder(path);
  const { staging, stopped } = workParts(work);
  const madeFolders = outermostMade === undefined ? [] : foldersBetween(dirname(path), outermostMade);
  let isInPlace = false;
  const signals = new StopSignals(() => {
    if (isInPlace) return;
    renameSync(staging, stopped);
    rmSync(stopped, { recursive: true, force: true });
    // As long as they are empty. Where the last site could not be put back it lies in here.
    for (const folder of [work, ...madeFolders]) rmdirSync(folder);
  });
  const moveIntoPlace = async (site: SiteSummary | undefined): Promise<string | undefined> => {
    await markSite(staging, site);
    await swap(await targetFolder(outDir, root), work);
    isInPlace = true;
    try {
      // Waiting for thousands of files costs more than deleting them.
      rmSync(work, { recursive: true, force: true });
      return undefined;
    } catch {
      return work;
    }
  };
  await mkdir(staging);
  return {
    staging,
    async commit(site) {
      const remains = await signals.unstopped(() => moveIntoPlace(site));
      signals.release();
      return remains;
    },
    async discard() {
      if (isInPlace) return;
      await rm(staging, { recursive: true, force: true });
      // Where the last site could not be put back it lies in here, and the next command does it.
      await rmdir(work).catch(() => undefined);
      await removeEmpty(madeFolders).catch(() => undefined);
      signals.release();
    },
    runForeignCode: (run) => signals.unheard(run),
  };
}
