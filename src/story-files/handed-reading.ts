import type { Problem } from '../checks/problem.ts';
import type { EditionOptions } from './checked-bank.ts';
import type { ReadBankResult } from './read-bank.ts';

/** What was read, and all that is wrong with it. */
export interface CheckedReading {
  bank: ReadBankResult;
  problems: Problem[];
}

let handed: { key: string; reading: CheckedReading } | undefined;

const keyOf = ({ root, edition, base }: EditionOptions): string =>
  JSON.stringify([root.replace(/\/+$/u, ''), edition, base]);

/**
 * Hands a reading on to whoever reads the same during some work in this process, so that one build reads its bank once.
 * @param options what was read
 * @param reading what came of it
 * @param work during it nobody changes the files, or at least nobody expects that to be seen
 */
export async function handReading<Result>(
  options: EditionOptions,
  reading: CheckedReading,
  work: () => Promise<Result>,
): Promise<Result> {
  handed = { key: keyOf(options), reading };
  try {
    return await work();
  } finally {
    handed = undefined;
  }
}

/**
 * The reading that was handed on, if it is of the same.
 * @param options what is wanted
 */
export function handedReading(options: EditionOptions): CheckedReading | undefined {
  return handed?.key === keyOf(options) ? handed.reading : undefined;
}
