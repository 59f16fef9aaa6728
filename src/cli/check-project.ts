import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openedFonts } from '../sheets/print/opened-fonts.ts';
import { allProblems } from '../checks/all-problems.ts';
import type { Problem } from '../checks/problem.ts';
import { readBank, type ReadBankResult } from '../story-files/read-bank.ts';
import { UsageError } from './command-line.ts';
import { writeEditorCollection } from './editor-collection.ts';
import { startProgress } from './progress.ts';

/** A project that was read and checked. */
export interface CheckedProject {
  /** What was read, in the private edition. */
  read: ReadBankResult;
  /** All problems, sorted. */
  problems: Problem[];
  /** How long it took. */
  seconds: number;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Reads and checks a project. Checks look at the private edition, which hides nothing.
 * @param root the project's root, which holds stories/
 * @param cacheFile where unchanged files are remembered between two runs; without it everything is read
 * @param base the folder under which the site will be served
 * @throws UsageError when there is no stories/ folder; CrashError or any other error when the code itself fails
 */
export async function checkProject(root: string, cacheFile?: string, base = '/'): Promise<CheckedProject> {
  if (!(await isFolder(join(root, 'stories')))) {
    throw new UsageError(`There is no folder stories/ in ${root}, and stories are all that this command looks at.`);
  }
  const start = performance.now();
  const progress = startProgress('Reading and checking stories …');
  try {
    const read = await readBank({ root, base, cacheFile });
    const problems = allProblems(read.source, read.problems, openedFonts);
    const unreadFiles = read.problems.map((problem) => problem.location.file).filter((file) => file.endsWith('.mdx'));
    await writeEditorCollection(root, [...read.source.stories.map((story) => story.file), ...new Set(unreadFiles)]);
    return { read, problems, seconds: (performance.now() - start) / 1000 };
  } finally {
    progress.stop();
  }
}
