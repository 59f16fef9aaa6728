import { join } from 'node:path';
import { allProblems } from '../story-bank/all-problems.ts';
import type { Edition } from '../story-bank/edition.ts';
import type { Problem } from '../story-bank/problem.ts';
import { readBank, type ReadBankResult } from './read-bank.ts';

/** What to read, and where to keep what was read. */
export interface CheckedBankOptions {
  /** The project's root. */
  root: string;
  edition: Edition;
  base: string;
}

const cacheFile = (root: string, name: string): string => join(root, '.cache', `${name}.json`);

/**
 * Reads an edition of a bank. The checks look at the owner's edition, because it hides nothing.
 * @returns the edition, and all problems of the bank
 */
export async function readCheckedBank({ root, edition, base }: CheckedBankOptions): Promise<{
  bank: ReadBankResult;
  problems: Problem[];
}> {
  const whole = await readBank({ root, base, cacheFile: cacheFile(root, 'story-files') });
  const problems = allProblems(whole.source, whole.problems);
  if (edition === 'private') return { bank: whole, problems };
  return {
    bank: await readBank({ root, base, edition, cacheFile: cacheFile(root, `story-files-${edition}`) }),
    problems,
  };
}
