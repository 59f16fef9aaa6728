import { hash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { homedir, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { softwareRoot } from './software-root.ts';

/** Where programs keep, for one user of the machine, what can be made anew. */
function userCache(environment: NodeJS.ProcessEnv): string {
  if (platform() === 'win32') return environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches');
  return environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
}

const isWritable = (folder: string): Promise<boolean> =>
  mkdir(folder, { recursive: true })
    .then(() => access(folder, constants.W_OK))
    .then(
      () => true,
      () => false,
    );

/**
 * The folder for what is made from the software alone and shared by all banks: the compiled pages. It lies in the
 * software's own folder, and where nobody may write there, in the user's cache.
 * @param software the folder of the software
 */
export async function softwareCache(software = softwareRoot, environment = process.env): Promise<string> {
  const name = join('story-bank', hash('sha256', software, 'hex').slice(0, 12));
  const folders = [join(software, '.cache'), join(userCache(environment), name), join(tmpdir(), name)];
  for (const folder of folders) if (await isWritable(folder)) return folder;
  throw new Error(`Nothing can be kept in any of these folders: ${folders.join(', ')}`);
}
