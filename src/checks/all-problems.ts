import { listNames, type ListName } from '../../schemas/words.ts';
import type { BankSource } from '../bank/bank-source.ts';
import { makeAnew, type Keep } from '../bank/keep.ts';
import { linkTarget } from '../bank/link-target.ts';
import { listFile, lists } from '../bank/lists.ts';
import { parsePageUrl } from '../bank/urls.ts';
import type { SheetFonts } from '../sheets/content/sheet-fonts.ts';
import { sheetSubject } from '../sheets/kinds.ts';
import type { FigureCheck } from './bank/check-figures.ts';
import { checkBank } from './check-bank.ts';
import { checkSheets } from './bank/check-sheets.ts';
import { checkSlides } from './bank/check-slides.ts';
import { MeantIds } from './bank/meant-ids.ts';
import { withMeantId } from './bank/with-meant-id.ts';
import { firstOfEachFile } from './first-of-each-file.ts';
import type { Problem } from './problem.ts';
import type { ProblemKindName } from './problem-kinds.ts';
import { sortedProblems } from './sorted-problems.ts';

/** Kinds that leave a list without any entry that could be known. */
const unreadable = new Set<ProblemKindName>([
  'empty-file',
  'unreadable-file',
  'not-utf8',
  'file-too-large',
  'too-large',
  'too-deep',
  'broken-yaml',
  'not-a-list',
]);

/** Kinds that are no more than the echo of a folder in which nobody could look. */
const behindFolder = new Set<ProblemKindName>(['unknown-reference', 'broken-link', 'missing-image']);

/** What a link is about: a page that is unknown because its list is. */
function subjectOfLink({ location, details }: Problem<'broken-link'>): string | undefined {
  const target = linkTarget(details.target, location.file);
  const about = target.kind === 'page' ? parsePageUrl(target.path) : undefined;
  if (about?.page === 'sheet') return sheetSubject(about.kind);
  return listNames.find((name) => lists[name].one === about?.page);
}

/** The list whose echo a problem is, where that could not be read. */
function listBehind(problem: Problem): ListName | undefined {
  const subject =
    problem.kind === 'unknown-reference'
      ? problem.details.target
      : problem.kind === 'broken-link'
        ? subjectOfLink(problem)
        : undefined;
  return listNames.find((name) => name === subject);
}

/**
 * All problems of a bank: those found while reading it, those of its parts together, and those of its cheat sheets.
 * Where a list or a folder could not be read at all, that is said once, and not again for everything that refers to it.
 * @param source what was read
 * @param readProblems what was found while reading it
 * @param fonts the fonts of the cheat sheets
 * @param keep keeps what takes long to find
 * @returns the problems, sorted, of a file with very many the first ones; and how many numbers were looked at
 */
export function allProblems(
  source: BankSource,
  readProblems: readonly Problem[],
  fonts: SheetFonts,
  keep: Keep = makeAnew,
): FigureCheck {
  const unreadFiles = new Set(
    readProblems.filter((problem) => unreadable.has(problem.kind)).map((problem) => problem.location.file),
  );
  const isPartial = readProblems.some(({ kind }) => kind === 'unreadable-folder' || kind === 'too-many-files');
  const isEcho = (problem: Problem): boolean => {
    if (isPartial && behindFolder.has(problem.kind)) return true;
    const list = listBehind(problem);
    return list !== undefined && unreadFiles.has(listFile(list));
  };
  const { problems, numbers } = checkBank(source, keep);
  const found = [...problems, ...checkSheets(source, fonts), ...checkSlides(source, fonts, keep)];
  const told = firstOfEachFile(sortedProblems([...readProblems, ...found.filter((problem) => !isEcho(problem))]));
  const meant = new MeantIds(source);
  return { problems: told.map((problem) => withMeantId(problem, meant)), numbers };
}
