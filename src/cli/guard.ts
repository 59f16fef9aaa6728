import { spawnSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keepPrivateWorkflow, prePushHook } from '../publish/hosting/guard-files.ts';
import { writeNewFile } from './write-new-file.ts';

const workflowFile = '.github/workflows/keep-private.yml';

/** Where git looks for hooks of the repository that a folder lies in; nothing where it lies in none. */
function hooksFolder(root: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', root, 'rev-parse', '--git-path', 'hooks'], { encoding: 'utf8' });
  return status === 0 ? resolve(root, stdout.trim()) : undefined;
}

/**
 * Gives a bank what keeps it out of public repositories: a git hook, and a check for GitHub. What is there already stays
 * as it is.
 * @param root the folder that the bank lies in
 * @returns what was done, line by line
 */
export async function writeGuard(root: string): Promise<string[]> {
  const lines: string[] = [];
  const tell = (isNew: boolean, file: string): void => {
    lines.push(isNew ? `Wrote ${file}` : `Already there, left as it is: ${file}`);
  };
  const folder = hooksFolder(root);
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
