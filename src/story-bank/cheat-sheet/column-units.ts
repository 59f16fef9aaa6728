import { blockHeight, gapBetween } from './block-heights.ts';
import type { SheetBlock } from './sheet-blocks.ts';
import type { SheetMetrics } from './sheet-metrics.ts';

/** Blocks that a column break must not part: an item with the headings right over it. */
export interface ColumnUnit {
  blocks: SheetBlock[];
  /** In em. */
  height: number;
  /** White space over it where it does not start a column, in em. */
  gap: number;
  /** 1 where it starts a group, 2 where it starts a smaller group, 0 where it goes on in one. */
  starts: 0 | 1 | 2;
}

/**
 * Joins headings with the item under them and measures the result.
 * @param blocks blocks in the order of reading, the last one an item
 * @param column width of a column, in em
 * @param metrics the sheet's measures
 */
export function columnUnits(blocks: readonly SheetBlock[], column: number, metrics: SheetMetrics): ColumnUnit[] {
  const units: ColumnUnit[] = [];
  let open: ColumnUnit | undefined;
  let over: SheetBlock | undefined;
  for (const block of blocks) {
    const gap = over ? gapBetween(over, block, metrics) : 0;
    const height = blockHeight(block, column, metrics);
    over = block;
    if (open) {
      open.blocks.push(block);
      open.height += gap + height;
    } else {
      open = { blocks: [block], height, gap, starts: block.kind === 'heading' ? block.level : 0 };
      units.push(open);
    }
    if (block.kind === 'item') open = undefined;
  }
  return units;
}
