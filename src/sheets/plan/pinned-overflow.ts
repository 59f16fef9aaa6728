import { planSheet } from './plan-sheet.ts';
import { itemsOf, type SheetContent, type SheetGroup, type SheetItem } from '../content/sheet-content.ts';
import type { SheetFonts } from '../content/sheet-fonts.ts';
import { itemText } from '../content/sheet-item.ts';
import type { SheetOverflow } from './sheet-plan.ts';

/** Fewer letters than this stand on a line of the smallest type in two columns, however wide they are. */
const fewestLetters = 28;
/** White space and headings of an item take no more lines than this. */
const linesAround = 3;
/** A sheet has room for at least this many lines in two columns under the highest header. */
const surelyFitting = 60;

const mostLines = (item: SheetItem): number => Math.ceil(itemText(item).length / fewestLetters) + linesAround;

const onlyPinned = (groups: readonly SheetGroup[]): SheetGroup[] =>
  groups.map((group) => ({
    ...group,
    items: group.items.filter((item) => item.pin),
    groups: onlyPinned(group.groups),
  }));

/**
 * By how much the pinned items of a sheet are too long for one page; undefined where they fit. The fonts are asked
 * only where it could be close.
 * @param content what the sheet says
 * @param fonts the sheets' fonts
 */
export function pinnedOverflow(content: SheetContent, fonts: Pick<SheetFonts, 'measure'>): SheetOverflow | undefined {
  const pinned = itemsOf(content.groups).filter((item) => item.pin);
  if (pinned.reduce((lines, item) => lines + mostLines(item), 0) <= surelyFitting) return undefined;
  return planSheet({ ...content, groups: onlyPinned(content.groups) }, fonts.measure).overflow;
}
