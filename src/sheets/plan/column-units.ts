import { blockHeight, gapBetween } from './block-heights.ts';
import { belongTogether, type HeadingBlock, type SheetBlock } from './sheet-blocks.ts';
import type { SheetMetrics } from './sheet-metrics.ts';

/** Blocks that a column break must not part: an item with the headings right over it, a headline with its result. */
export interface ColumnUnit {
  /** How many blocks there are up to its end. */
  end: number;
  /** In em. */
  height: number;
  /** White space over it where it does not start a column, in em. */
  gap: number;
  /** Height of the group's heading, which stands again over it where it starts a later column, in em. */
  again: number;
  /** The heading of the group that it goes on in; undefined where it has it itself. */
  group: HeadingBlock | undefined;
  /** 1 where it starts a group, 2 where it starts a smaller group or the next story, 0 where it goes on in one. */
  starts: 0 | 1 | 2;
}

const startOf = (block: SheetBlock): ColumnUnit['starts'] => {
  if (block.kind === 'heading') return block.level;
  return block.item.sign === 'none' ? 2 : 0;
};

/**
 * Joins headings with the item under them and measures the result.
 * @param blocks blocks in the order of reading, the last one an item
 * @param column width of a column, in em
 * @param metrics the sheet's measures
 */
export function columnUnits(blocks: readonly SheetBlock[], column: number, metrics: SheetMetrics): ColumnUnit[] {
  const units: ColumnUnit[] = [];
  let group: HeadingBlock | undefined;
  let again = 0;
  let over: SheetBlock | undefined;
  let open: ColumnUnit | undefined;
  for (const block of blocks) {
    const gap = over ? gapBetween(over, block, metrics) : 0;
    const height = blockHeight(block, column, metrics);
    const startsGroup = block.kind === 'heading' && block.level === 1;
    if (open && over && !startsGroup && (over.kind === 'heading' || belongTogether(over, block))) {
      open.end += 1;
      open.height += gap + height;
    } else {
      const end = (open?.end ?? 0) + 1;
      const starts = startOf(block);
      if (startsGroup) units.push((open = { end, height, gap, again: 0, group: undefined, starts }));
      else units.push((open = { end, height, gap, again, group, starts }));
    }
    if (startsGroup) {
      group = block;
      const lines = block.again.lineCount(column);
      again = metrics.headingRise + lines * metrics.headingLine + metrics.gaps.underHeading;
    }
    over = block;
  }
  return units;
}
