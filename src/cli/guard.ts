import { spawnSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { keepPrivateWorkflow, prePushHook } from '../publish/hosting/guard-files.ts';
import { realPath } from '../site-folder/real-path.ts';
import { Refusal } from '../site-folder/refusal.ts';
import { writeNewFile } from './write-new-file.ts';

const workflowFile = '.github/workflows/keep-private.yml';

/** A folder that git names, by its true path; nothing where there is no such folder. */
async function gitFolder(root: string, ...what: readonly string[]): Promise<string | undefined> {
  const { status, stdout } = spawnSync('git', ['-C', root, 'rev-parse', ...what], { encoding: 'utf8' });
  return status === 0 ? realPath(resolve(root, stdout.replace(/\r?\n$/u, ''))) : undefined;
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}${sep}`);

/**
 * Where git looks for hooks of the repository that a folder lies in.
 * @param root the folder, which is there
 * @returns nothing where it lies in no repository
 * @throws Refusal where git looks in a folder that other repositories have, too
 */
export async function hooksFolder(root: string): Promise<string | undefined> {
  const workTree = await gitFolder(root, '--show-toplevel');
  // Git tells a path that is relative in its settings from where it is asked, and looks for it in the work tree.
  const hooks = await gitFolder(workTree ?? root, '--git-path', 'hooks');
  const repository = await gitFolder(root, '--git-common-dir');
  if (hooks === undefined || repository === undefined) return undefined;
  if ([repository, workTree].some((folder) => folder !== undefined && isWithin(hooks, folder))) return hooks;
  const typed = [root, join(repository, 'hooks')].map((path) => JSON.stringify(path));
  throw new Refusal(
    `Git looks for this repository’s hooks in ${hooks}, which is outside it. A hook there would also stop pushes of all other repositories that use it. Nothing was written.\n` +
      `Give this repository hooks of its own, and run the command again: git -C ${typed[0]} config core.hooksPath ${typed[1]}\n` +
      `The hooks in ${hooks} don’t run for it from then on.`,
  );
}

/**
 * Gives a bank what keeps it out of public repositories: a git hook, and a check for GitHub. What is there already stays
 * as it is.
 * @param root the folder that the bank lies in
 * @returns what was done, line by line
 * @throws Refusal as `hooksFolder` does, before anything is written
 */
export async function writeGuard(root: string): Promise<string[]> {
  const lines: string[] = [];
  const tell = (isNew: boolean, file: string): void => {
    lines.push(isNew ? `Wrote ${file}` : `Already there, left as it is: ${file}`);
  };
  const folder = await hooksFolder(root);
  if (folder === undefined) {
    lines.push('This folder is in no git repository yet. Once it is, run this again for the hook: git init');
  } else {
    const hook = join(folder, 'pre-push');
    const isNew = await writeNewFile(hook, prePushHook);
    if (isNew) await chmod(hook, 0o755);
    tell(isNew, hook);
  }
  tell(await writeNewFile(join(root, workflowFile), keepPrivateWorkflow), join(root, workflowFile));
  return lines;
}
