import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runBuild, type BuildRun } from '../run-build.ts';
import { bankFolder, makeOwnProject } from './bank-project.ts';

/** What became of the bank in stories/. */
export interface OwnBank {
  /** The folder with a copy of it. */
  root: string;
  /** The site of the owner's edition; not there when the build found problems. */
  site: string;
  build: BuildRun;
}

declare module 'vitest' {
  interface ProvidedContext {
    ownBank: OwnBank;
  }
}

/** Builds the bank in stories/, whatever it is, once for all tests that walk it. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const { root, remove } = makeOwnProject();
  const site = join(root, 'dist');
  const build = await runBuild({ root, outDir: site });
  if (build.exitCode !== 0) {
    console.error(
      `${bankFolder} has problems, which npm run check tells: nothing of it is walked before they are gone.`,
    );
  }
  project.provide('ownBank', { root, site, build });
  return remove;
}
