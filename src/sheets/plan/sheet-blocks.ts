import type { SheetContent, SheetGroup, SheetItem, SheetRole } from '../content/sheet-content.ts';
import type { SheetMetrics } from './sheet-metrics.ts';
import { headingRuns, itemRuns } from './sheet-runs.ts';
import type { MeasuredParagraph, TextMeasurer } from './text-measurer.ts';

/** A heading of a sheet, measured. */
export interface HeadingBlock {
  kind: 'heading';
  /** 1 for the heading of a group, 2 for one of a group in a group. */
  level: 1 | 2;
  text: string;
  note: string | undefined;
  role: SheetRole | undefined;
  paragraph: MeasuredParagraph;
  /** The heading as it stands again over the next column, where the group goes on there. */
  again: MeasuredParagraph;
}

/** An item of a sheet, measured. */
export interface ItemBlock {
  kind: 'item';
  item: SheetItem;
  /** Its number in the order of reading. */
  place: number;
  paragraph: MeasuredParagraph;
  /** What it stands under: the heading of its group, and of the group in that one, where it is in such a one. */
  headings: readonly HeadingBlock[];
  /** What its group is for. */
  role: SheetRole | undefined;
  /** What it stays or goes together with: all that stand under this heading. */
  sequence: HeadingBlock | undefined;
}

/** A stretch of a sheet that stays in one piece. */
export type SheetBlock = HeadingBlock | ItemBlock;

/** As much of a block, measured or placed, as its surroundings depend on. */
export type BlockShape = { kind: 'heading'; level: 1 | 2 } | { kind: 'item'; item: Pick<SheetItem, 'sign'> };

/**
 * Tells whether a block is the result of the headline over it.
 * @param over the block over it
 * @param block the block
 */
export function belongTogether(over: BlockShape, block: BlockShape): boolean {
  return over.kind === 'item' && over.item.sign === 'none' && block.kind === 'item' && block.item.sign === 'arrow';
}

/** Stands after a heading that is repeated over a column. */
export const continuedNote = 'continued';

/**
 * Measures the items of a sheet and their headings.
 * @param content what the sheet says
 * @param metrics the sheet's measures
 * @param measure measures a paragraph
 * @returns the items in the order of reading
 */
export function measureItems(content: SheetContent, metrics: SheetMetrics, measure: TextMeasurer): ItemBlock[] {
  const items: ItemBlock[] = [];
  const addGroup = (group: SheetGroup, over?: HeadingBlock): void => {
    const { heading: text, note, items: own, groups, isSequence, role } = group;
    const level = over ? 2 : 1;
    const heading: HeadingBlock = {
      kind: 'heading',
      level,
      text,
      note,
      role,
      paragraph: measure(headingRuns(text, note, level, metrics)),
      again: measure(headingRuns(text, continuedNote, level, metrics)),
    };
    const headings = over ? [over, heading] : [heading];
    const sequence = isSequence ? heading : undefined;
    for (const item of own) {
      const paragraph = measure(itemRuns(item, role, metrics));
      items.push({ kind: 'item', item, place: items.length, headings, paragraph, role, sequence });
    }
    for (const inner of groups) addGroup(inner, over ?? heading);
  };
  for (const group of content.groups) addGroup(group);
  return items;
}

/**
 * The headline that each result belongs to: without it nobody would know whose result it is.
 * @param items every item of a sheet, in the order of reading
 */
export function headlinesOfResults(items: readonly ItemBlock[]): ReadonlyMap<ItemBlock, ItemBlock> {
  const headlines = new Map<ItemBlock, ItemBlock>();
  items.forEach((item, index) => {
    const over = items[index - 1];
    if (over?.headings === item.headings && belongTogether(over, item)) headlines.set(item, over);
  });
  return headlines;
}

/**
 * Puts each heading over the first item that stands under it.
 * @param items some items of a sheet, in the order of reading
 */
export function withHeadings(items: readonly ItemBlock[]): SheetBlock[] {
  const blocks: SheetBlock[] = [];
  let over: readonly HeadingBlock[] = [];
  for (const item of items) {
    if (item.headings !== over) blocks.push(...item.headings.filter((heading) => !over.includes(heading)));
    blocks.push(item);
    over = item.headings;
  }
  return blocks;
}
