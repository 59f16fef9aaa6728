import type { SheetContent, SheetGroup, SheetItem } from '../content/sheet-content.ts';
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
  paragraph: MeasuredParagraph;
  /** The heading as it stands again over the next column, where the group goes on there. */
  again: MeasuredParagraph;
}

/** An item of a sheet, measured. */
export interface ItemBlock {
  kind: 'item';
  item: SheetItem;
  paragraph: MeasuredParagraph;
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

function groupBlocks(group: SheetGroup, level: 1 | 2, metrics: SheetMetrics, measure: TextMeasurer): SheetBlock[] {
  const { heading: text, note } = group;
  return [
    {
      kind: 'heading',
      level,
      text,
      note,
      paragraph: measure(headingRuns(text, note, level, metrics)),
      again: measure(headingRuns(text, continuedNote, level, metrics)),
    },
    ...group.items.map((item): ItemBlock => ({ kind: 'item', item, paragraph: measure(itemRuns(item, metrics)) })),
    ...group.groups.flatMap((inner) => groupBlocks(inner, 2, metrics, measure)),
  ];
}

/**
 * Measures the groups of a sheet as one row of blocks, in the order of reading.
 * @param content what the sheet says
 * @param metrics the sheet's measures
 * @param measure measures a paragraph
 */
export function sheetBlocks(content: SheetContent, metrics: SheetMetrics, measure: TextMeasurer): SheetBlock[] {
  return content.groups.flatMap((group) => groupBlocks(group, 1, metrics, measure));
}

/**
 * The headline that each result belongs to: without it nobody would know whose result it is.
 * @param blocks blocks in the order of reading
 */
export function headlinesOfResults(blocks: readonly SheetBlock[]): ReadonlyMap<SheetItem, SheetItem> {
  const headlines = new Map<SheetItem, SheetItem>();
  blocks.forEach((block, index) => {
    const over = blocks[index - 1];
    if (over?.kind === 'item' && block.kind === 'item' && belongTogether(over, block))
      headlines.set(block.item, over.item);
  });
  return headlines;
}

/**
 * Leaves out items, and every heading under which nothing is left.
 * @param blocks blocks in the order of reading
 * @param keeps tells whether an item stays
 */
export function keptBlocks(blocks: readonly SheetBlock[], keeps: (item: SheetItem) => boolean): SheetBlock[] {
  const kept: SheetBlock[] = [];
  // Read backwards: a heading stays when an item came since the last heading of its level or a higher one.
  let filled: Record<1 | 2, boolean> = { 1: false, 2: false };
  for (const block of blocks.toReversed()) {
    if (block.kind === 'item') {
      if (!keeps(block.item)) continue;
      filled = { 1: true, 2: true };
    } else {
      const stays = filled[block.level];
      filled = block.level === 1 ? { 1: false, 2: false } : { ...filled, 2: false };
      if (!stays) continue;
    }
    kept.push(block);
  }
  return kept.reverse();
}
