import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildOrFail } from '../run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the real bank's site, built for a domain's root. */
    siteFolder: string;
  }
}

/** Builds the real bank once for all browser tests; STORY_BANK_TEST_SITE names a built site to use instead. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['STORY_BANK_TEST_SITE'];
  if (given !== undefined) {
    project.provide('siteFolder', given);
    return () => Promise.resolve();
  }
  const folder = await mkdtemp(join(tmpdir(), 'story-bank-site-'));
  await buildOrFail({ outDir: join(folder, 'site') });
  project.provide('siteFolder', join(folder, 'site'));
  return () => rm(folder, { recursive: true, force: true });
}
