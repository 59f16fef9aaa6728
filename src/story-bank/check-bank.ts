import type { BankSource } from './bank-source.ts';
import { checkImages } from './checks/check-images.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkProjects } from './checks/check-projects.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkRepetitions } from './checks/check-repetitions.ts';
import { checkStructure } from './checks/check-structure.ts';
import { nameUses } from './checks/name-uses.ts';
import type { Problem } from './problem.ts';
import { sortedProblems } from './sorted-problems.ts';

/**
 * Finds everything in a bank that does not fit together. What is wrong with a single file by itself was found when it
 * was read.
 * @param source what was read, in the private edition, so that nothing is missing because it is hidden
 * @returns the problems, sorted
 */
export function checkBank(source: BankSource): Problem[] {
  const uses = nameUses(source);
  return sortedProblems([
    ...checkReferences(source, uses),
    ...checkRepetitions(source, uses),
    ...checkProjects(source),
    ...checkLinks(source),
    ...checkImages(source),
    ...checkStructure(source),
  ]);
}
