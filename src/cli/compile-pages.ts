import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSiteProgram } from '../astro/site-program.ts';
import { makeShared, openSite } from '../site/site-files.ts';
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
    // Node keeps what it has compiled of these, so that the first build need not wait for it.
    await Promise.all([import('./build.ts'), import('./new-site-build.ts'), import('../checks/all-problems.ts')]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
