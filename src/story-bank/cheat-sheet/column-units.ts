import { blockHeight, gapBetween } from './block-heights.ts';
import type { SheetBlock } from './sheet-blocks.ts';
import type { SheetMetrics } from './sheet-metrics.ts';

/** Blocks that a column break must not part: an item with the headings right over it, a headline with its result. */
export interface ColumnUnit {
  blocks: SheetBlock[];
  /** In em. */
  height: number;
  /** White space over it where it does not start a column, in em. */
  gap: number;
  /** 1 where it starts a group, 2 where it starts a smaller group, 0 where it goes on in one. */
  starts: 0 | 1 | 2;
}

const startOf = (block: SheetBlock): ColumnUnit['starts'] => {
  if (block.kind === 'heading') return block.level;
  return block.item.sign === 'none' ? 2 : 0;
};

/** A headline and the arrow that says what came of it. */
const belongTogether = (over: SheetBlock | undefined, block: SheetBlock): boolean =>
  over?.kind === 'item' && over.item.sign === 'none' && block.kind === 'item' && block.item.sign === 'arrow';

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
    if (open && (over?.kind === 'heading' || belongTogether(over, block))) {
      open.blocks.push(block);
      open.height += gap + height;
    } else {
      open = { blocks: [block], height, gap, starts: startOf(block) };
      units.push(open);
    }
    over = block;
  }
  return units;
}
