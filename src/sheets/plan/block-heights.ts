import { belongTogether, type BlockShape, type SheetBlock } from './sheet-blocks.ts';
import { scaleOf, type SheetMetrics } from './sheet-metrics.ts';

/**
 * Width of the text of a block, in em.
 * @param block a heading or an item
 * @param column width of its column, in em
 * @param metrics the sheet's measures
 */
export function textWidth(block: BlockShape, column: number, metrics: SheetMetrics): number {
  return block.kind === 'item' && block.item.sign !== 'none' ? column - metrics.indent : column;
}

/**
 * Height of a block, in em, without the white space over it.
 * @param block a heading or an item
 * @param column width of its column, in em
 * @param metrics the sheet's measures
 */
export function blockHeight(block: SheetBlock, column: number, metrics: SheetMetrics): number {
  const lines = block.paragraph.lineCount(textWidth(block, column, metrics));
  if (block.kind === 'heading' && block.level === 1) return metrics.headingRise + lines * metrics.headingLine;
  return lines * metrics.lineHeight * (block.kind === 'item' ? scaleOf(block.role, metrics) : 1);
}

/**
 * White space between a block and the one over it in the same column, in em.
 * @param over the block over it
 * @param block the block
 * @param metrics the sheet's measures
 */
export function gapBetween(over: BlockShape, block: BlockShape, metrics: SheetMetrics): number {
  const { gaps } = metrics;
  if (block.kind === 'heading' && block.level === 1) return gaps.heading;
  if (over.kind === 'heading') return over.level === 1 ? gaps.underHeading : gaps.underSubheading;
  if (block.kind === 'heading') return gaps.subheading;
  if (block.item.sign === 'none') return gaps.entry;
  return belongTogether(over, block) ? gaps.result : gaps.item;
}
