import { counted } from '../../bank/counted.ts';
import type { SheetContent, SheetItem, SheetRole } from '../content/sheet-content.ts';
import type { SheetFrame } from './sheet-frame.ts';
import type { TextLines } from './text-measurer.ts';

/** How the items stand: one column with the headings at its left, or two or three columns with the headings in them. */
export const sheetLayouts = ['side', 'two', 'three'] as const;
/** `side`, `two` or `three`. */
export type SheetLayout = (typeof sheetLayouts)[number];

/** A heading in its place. */
export interface PlacedHeading {
  kind: 'heading';
  level: 1 | 2;
  text: string;
  /** A note of its own, or that the group goes on from the column before. */
  note: string | undefined;
  role: SheetRole | undefined;
  lines: TextLines;
}

/** An item in its place. */
export interface PlacedItem {
  kind: 'item';
  item: SheetItem;
  role: SheetRole | undefined;
  lines: TextLines;
}

/** A group, or the stretch of it that stands in one column. */
export interface PlacedPart {
  heading: PlacedHeading | undefined;
  blocks: (PlacedHeading | PlacedItem)[];
}

/** The header, with its lines broken. */
export interface PlacedHeader {
  kicker: TextLines;
  title: TextLines;
  lead: TextLines | undefined;
  numbers: { value: TextLines; text: TextLines }[];
}

/** What the pinned parts of a sheet need beyond the room that there is, at the smallest type. */
export interface SheetOverflow {
  /** Lines of body type. */
  lines: number;
  /** The same in millimetres. */
  millimetres: number;
}

/** How a sheet is set: what a page, a PDF and the list of what was left out are made from. */
export interface SheetPlan {
  content: SheetContent;
  frame: SheetFrame;
  /** Size of body type, in points, where the page has the nominal margin on the narrower paper. */
  fontPt: number;
  layout: SheetLayout;
  header: PlacedHeader;
  columns: PlacedPart[][];
  /** Number of items that are shown. */
  kept: number;
  /** What was left out, in the order of reading. */
  dropped: SheetItem[];
  /** Set where even the pinned items do not fit; the plan then shows all of them on more than one page. */
  overflow: SheetOverflow | undefined;
  /** Characters on it that no font has, each once. */
  missing: readonly string[];
}

/** Every text that stands on a sheet, what was left out not among them. */
export function shownTexts({ content: { kicker, title, lead = '', numbers = [] }, columns }: SheetPlan): string[] {
  const blocks = columns.flat().flatMap((part) => [...(part.heading ? [part.heading] : []), ...part.blocks]);
  const texts = blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text, block.note ?? ''] : [block.item.lead ?? '', block.item.text],
  );
  return [kicker, title, lead, ...numbers.flatMap(({ value, text }) => [value, text]), ...texts];
}

/** More kinds than these are not named at the foot. */
const namedKinds = 2;

/**
 * What was left out by what it is called, in the order of reading.
 * @param dropped what was left out
 */
function leftOutKinds(dropped: readonly SheetItem[]): { what: string; items: SheetItem[] }[] {
  const names = [...new Set(dropped.map(({ what }) => what))];
  return names.map((what) => ({ what, items: dropped.filter((item) => item.what === what) }));
}

/** `5 follow-ups and 3 questions`: what there is most of, and how many others. */
function leftOutText(dropped: readonly SheetItem[]): string {
  const kinds = leftOutKinds(dropped).sort((one, other) => other.items.length - one.items.length);
  const named = kinds.slice(0, kinds.length === namedKinds + 1 ? kinds.length : namedKinds);
  const others = kinds.slice(named.length).reduce((sum, { items }) => sum + items.length, 0);
  const parts = [
    ...named.map(({ what, items }) => counted(items.length, what)),
    ...(others > 0 ? [counted(others, 'other')] : []),
  ];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/**
 * What a sheet's foot says about its completeness.
 * @param plan kept and dropped items
 */
export function completenessText({ kept, dropped }: Pick<SheetPlan, 'kept' | 'dropped'>): string {
  const all = kept;
  if (dropped.length > 0) return `${leftOutText(dropped)} did not fit: listed online`;
  return all < 2 ? 'nothing left out' : `all ${all} items shown`;
}

/**
 * What a sheet's foot says: whether everything is on it, and whether everything on it can be read.
 * @param medium a page takes what the sheet's fonts lack from the reader's own; a PDF has nothing to take it from
 */
export function footText(plan: Pick<SheetPlan, 'kept' | 'dropped' | 'missing'>, medium: 'page' | 'pdf'): string {
  const { missing } = plan;
  if (missing.length === 0) return completenessText(plan);
  const characters = counted(missing.length, 'character');
  return medium === 'page'
    ? `${completenessText(plan)}; ${characters} in a font of this device`
    : `${completenessText(plan)}; ${characters} could not be printed: put a font into stories/fonts/`;
}
