import type { BankSource } from '../bank/bank-source.ts';
import { listFile } from '../bank/lists.ts';
import type { SheetFonts } from '../sheets/content/sheet-fonts.ts';
import { checkBank } from './check-bank.ts';
import { checkSheets } from './bank/check-sheets.ts';
import type { Problem } from './problem.ts';
import type { ProblemKindName } from './problem-kinds.ts';
import { sortedProblems } from './sorted-problems.ts';

/** Kinds that leave a list without any entry that could be known. */
const unreadable = new Set<ProblemKindName>(['empty-file', 'not-utf8', 'file-too-large', 'broken-yaml', 'not-a-list']);

/** The pages of a list's entries are as unknown as the entries. */
const listBehindLink = (target: string): string | undefined => {
  const folder = /^\/(?:cheat-sheets\/)?(compan|competenc|question)[a-z]*\//u.exec(target)?.[1];
  if (folder === undefined) return undefined;
  return {
    compan: 'stories/companies.yaml',
    competenc: 'stories/competencies.yaml',
    question: 'stories/questions.yaml',
  }[folder];
};

/** The list that a problem is no more than the echo of, where that could not be read. */
function listBehind(problem: Problem): string | undefined {
  if (problem.kind === 'broken-link') return listBehindLink(problem.details.target);
  if (problem.kind !== 'unknown-reference') return undefined;
  const { target } = problem.details;
  return target === 'stories' || target === 'projects' ? undefined : listFile(target);
}

/**
 * All problems of a bank: those found while reading it, those of its parts together, and those of its cheat sheets. Where a list could not be read
 * at all, that is said once, and not again for everything that refers to it.
 * @param source what was read
 * @param readProblems what was found while reading it
 * @param fonts the fonts of the cheat sheets
 * @returns the problems, sorted
 */
export function allProblems(source: BankSource, readProblems: readonly Problem[], fonts: SheetFonts): Problem[] {
  const unreadFiles = new Set(
    readProblems.filter((problem) => unreadable.has(problem.kind)).map((problem) => problem.location.file),
  );
  const isEcho = (problem: Problem): boolean => {
    const list = listBehind(problem);
    return list !== undefined && unreadFiles.has(list);
  };
  const found = [...checkBank(source), ...checkSheets(source, fonts)];
  return sortedProblems([...readProblems, ...found.filter((problem) => !isEcho(problem))]);
}
