import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSiteProgram } from '../astro/site-program.ts';
import { cacheFolderOf, openReader } from './check-project.ts';

/** Compiles the pages of a bank whose stories bring no code, at the root of a host: those that nearly every bank has. */
export async function compilePages(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'story-bank-'));
  try {
    await mkdir(join(root, 'stories'));
    const reader = await openReader(root, cacheFolderOf(root));
    const base = '/';
    const { bank } = await reader.edition({ edition: 'private', base });
    await openSiteProgram({ root, bank, base });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
