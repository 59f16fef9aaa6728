import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeBankProject } from '../fixture-project.ts';
import { buildOrFail } from '../run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the nurse's site, built for a domain's root. */
    nurseSite: string;
  }
}

/** Builds the nurse's bank once for all browser tests. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const { root, remove } = makeBankProject('nurse');
  const outDir = join(root, 'dist');
  await buildOrFail({ root, outDir });
  project.provide('nurseSite', outDir);
  return remove;
}
