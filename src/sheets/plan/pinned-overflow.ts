import { planSheet } from './plan-sheet.ts';
import type { SheetContent, SheetGroup } from '../content/sheet-content.ts';
import type { SheetOverflow } from './sheet-plan.ts';
import type { TextMeasurer } from './text-measurer.ts';

/** Fewer letters than this stand on a line of the smallest type in two columns, however wide they are. */
const fewestLetters = 28;
/** White space and headings of an item take no more lines than this. */
const linesAround = 3;
/** A sheet has room for at least this many lines in two columns under the highest header. */
const surelyFitting = 60;

/**
 * Tells whether pinned texts could be too long for one page. Where they surely are not, no sheet need be planned for
 * them, and no font opened.
 * @param texts what is pinned on one sheet
 */
export function couldOverflow(texts: readonly string[]): boolean {
  const mostLines = texts.reduce((lines, text) => lines + Math.ceil(text.length / fewestLetters) + linesAround, 0);
  return mostLines > surelyFitting;
}

const onlyPinned = (groups: readonly SheetGroup[]): SheetGroup[] =>
  groups.map((group) => ({
    ...group,
    items: group.items.filter((item) => item.pin),
    groups: onlyPinned(group.groups),
  }));

/**
 * By how much the pinned items of a sheet are too long for one page; undefined where they fit.
 * @param content what the sheet says
 * @param measure measures text in the sheets' fonts
 */
export function pinnedOverflow(content: SheetContent, measure: TextMeasurer): SheetOverflow | undefined {
  return planSheet({ ...content, groups: onlyPinned(content.groups) }, measure).overflow;
}
