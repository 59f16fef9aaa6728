import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compileCommands } from '../astro/compile-commands.ts';
import { openSiteProgram } from '../astro/site-program.ts';
import { makeShared, openSite } from '../site/site-files.ts';
import { softwareRoot } from '../software/software-root.ts';
import { cacheFolderOf, openReader } from './check-project.ts';

/**
 * Compiles the pages of a bank whose stories bring no code, at the root of a host, and makes what else nearly every bank
 * has.
 */
export async function compilePages(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'story-bank-'));
  try {
    await mkdir(join(root, 'stories'));
    const cacheFolder = cacheFolderOf(root);
    const reader = await openReader(root, cacheFolder);
    const [edition, base] = ['private', '/'] as const;
    const { bank } = await reader.edition({ edition, base });
    await openSiteProgram({ root, bank, base });
    const site = await openSite({ edition, source: bank.source, base }, { root, cacheFolder });
    await makeShared(site);
    await compileCommands(softwareRoot);
    // Node keeps what it compiles of these, so that the first build need not wait for it.
    const command = join(softwareRoot, 'src', 'cli', 'main.mjs');
    await promisify(execFile)(process.execPath, [command, 'build', '--root', root]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
