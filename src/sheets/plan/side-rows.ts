import { blockHeight, gapBetween } from './block-heights.ts';
import type { HeadingBlock, SheetBlock } from './sheet-blocks.ts';
import type { SheetMetrics } from './sheet-metrics.ts';

/** A group whose heading stands at the left of its items. */
export interface SideRow {
  heading: HeadingBlock | undefined;
  blocks: SheetBlock[];
}

/**
 * Parts blocks into rows, one per group.
 * @param blocks blocks in the order of reading
 */
export function sideRows(blocks: readonly SheetBlock[]): SideRow[] {
  const rows: SideRow[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      rows.push({ heading: block, blocks: [] });
    } else {
      const open = rows.at(-1);
      if (open) open.blocks.push(block);
      else rows.push({ heading: undefined, blocks: [block] });
    }
  }
  return rows;
}

/**
 * Height of rows one under the other, in em.
 * @param rows groups with their headings at the left
 * @param column width of the items, in em
 * @param metrics the sheet's measures
 */
export function sideHeight(rows: readonly SideRow[], column: number, metrics: SheetMetrics): number {
  return rows.reduce((sum, { heading, blocks }, index) => {
    const items = blocks.reduce((height, block, at) => {
      const over = blocks[at - 1];
      return height + (over ? gapBetween(over, block, metrics) : 0) + blockHeight(block, column, metrics);
    }, 0);
    // At the left a heading has the line height of the items, so that both stand on one line.
    const label = heading ? heading.paragraph.lineCount(metrics.sideWidth) * metrics.lineHeight : 0;
    return sum + (index === 0 ? 0 : metrics.gaps.heading) + metrics.headingRise + Math.max(items, label);
  }, 0);
}
