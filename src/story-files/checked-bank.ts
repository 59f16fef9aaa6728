import { openedFonts } from '../sheets/print/opened-fonts.ts';
import { allProblems } from '../checks/all-problems.ts';
import { cacheFileOf, type ReadingPurpose } from './cache-file.ts';
import { handedReading, type CheckedReading } from './handed-reading.ts';
import { readBank, type ReadBankResult } from './read-bank.ts';

/** What to read, for whom, and for which place. */
export interface EditionOptions extends ReadingPurpose {
  /** The project's root. */
  root: string;
}

/**
 * Reads one edition of a project's bank; what did not change since the last time comes from the project's cache.
 * @param options what to read
 */
export async function readEdition(options: EditionOptions): Promise<ReadBankResult> {
  return (
    handedReading(options)?.bank ?? (await readBank({ ...options, cacheFile: cacheFileOf(options.root, options) }))
  );
}

/**
 * Reads and checks one edition. The checks look at the owner's edition, because it hides nothing.
 * @param options what to read
 * @returns the edition, and all problems of the bank
 */
export async function readCheckedBank(options: EditionOptions): Promise<CheckedReading> {
  const wholeOptions = { ...options, edition: 'private' } as const;
  const bank = await readEdition(wholeOptions);
  const problems = handedReading(wholeOptions)?.problems ?? allProblems(bank.source, bank.problems, openedFonts);
  return { bank: options.edition === 'private' ? bank : await readEdition(options), problems };
}
