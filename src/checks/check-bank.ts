import type { BankSource } from '../bank/bank-source.ts';
import { makeAnew, type Keep } from '../bank/keep.ts';
import { checkCopies } from './bank/check-copies.ts';
import { checkFigures, type FigureCheck } from './bank/check-figures.ts';
import { checkImages } from './bank/check-images.ts';
import { checkLengths } from './bank/check-lengths.ts';
import { checkLinks } from './bank/check-links.ts';
import { checkOrder } from './bank/check-order.ts';
import { checkProjects } from './bank/check-projects.ts';
import { checkRedactions } from './bank/check-redactions.ts';
import { checkReferences } from './bank/check-references.ts';
import { checkRepetitions } from './bank/check-repetitions.ts';
import { checkStructure } from './bank/check-structure.ts';
import { nameUses } from './bank/name-uses.ts';
import { sortedProblems } from './sorted-problems.ts';

/**
 * Finds everything in a bank that does not fit together. What is wrong with a single file by itself was found when it
 * was read.
 * @param source what was read, in the private edition, so that nothing is missing because it is hidden
 * @param keep keeps what takes long to find
 * @returns the problems, sorted, and how many numbers were looked at
 */
export function checkBank(source: BankSource, keep: Keep = makeAnew): FigureCheck {
  const uses = nameUses(source);
  const { problems, numbers } = checkFigures(source, keep);
  const all = sortedProblems([
    ...checkReferences(source, uses),
    ...checkRepetitions(source, uses),
    ...checkCopies(source),
    ...checkProjects(source),
    ...checkOrder(source),
    ...checkLinks(source),
    ...checkImages(source),
    ...checkStructure(source),
    ...problems,
    ...checkLengths(source, keep),
    ...checkRedactions(source),
  ]);
  return { problems: all, numbers };
}
