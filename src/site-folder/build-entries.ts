import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, ownProcessName, processNumber } from './process-name.ts';

/** A build that says of itself that it is at work. */
export interface BuildEntry {
  /** The file that says so. */
  file: string;
  /** The number of its process. */
  process: number;
  /** Whether that process is still there. */
  isRunning: boolean;
}

const folderOf = (root: string): string => join(root, '.cache', 'builds');

/** How often, in milliseconds, a build shows that it goes on, for those who cannot see its process. */
const signOfLifeEvery = 20_000;
/** A build that cannot be seen, and has shown nothing for so long, in milliseconds, has ended. */
const longestSilence = 6 * signOfLifeEvery;

/** How a build names its file. Anything else in the folder was put there by somebody. */
const entryName = /^\d+(?:-[0-9a-f]{8}){2}-[0-9a-f]{6}$/u;

async function entryOf(folder: string, name: string): Promise<BuildEntry[]> {
  const file = join(folder, name);
  const found = entryName.test(name) ? await lstat(file).catch(() => undefined) : undefined;
  if (!found?.isFile()) return [];
  const silence = { lasts: Date.now() - found.mtimeMs, allowed: longestSilence };
  return [{ file, process: processNumber(name), isRunning: isRunning(name, silence) }];
}

/** The builds of a project that are at work, or were when they were killed. */
export async function buildEntries(root: string): Promise<BuildEntry[]> {
  const folder = folderOf(root);
  const names = await readdir(folder).catch(() => []);
  return (await Promise.all(names.map((name) => entryOf(folder, name)))).flat();
}

/** Where a build's site goes; nothing where it was killed before it could say so. */
export const targetOf = async ({ file }: BuildEntry): Promise<string | undefined> =>
  (await readFile(file, 'utf8').catch(() => '')) || undefined;

/**
 * Says that this process is about to build a project.
 * @param root the project's root
 * @param target the true path of the site's place
 * @returns the file that says so, and what takes it away
 */
export async function announceBuild(
  root: string,
  target: string,
): Promise<{ file: string; withdraw: () => Promise<void> }> {
  const folder = folderOf(root);
  const file = join(folder, `${ownProcessName()}-${randomBytes(3).toString('hex')}`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, target);
  const timer = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, signOfLifeEvery);
  timer.unref();
  return {
    file,
    withdraw: async () => {
      clearInterval(timer);
      await rm(file, { force: true });
    },
  };
}
