import { textWidth } from './block-heights.ts';
import { bestBreaks, excessHeight } from './column-breaks.ts';
import { columnUnits } from './column-units.ts';
import { continuedNote, type HeadingBlock, type SheetBlock } from './sheet-blocks.ts';
import type { SheetFrame } from './sheet-frame.ts';
import type { SheetMetrics } from './sheet-metrics.ts';
import type { PlacedHeading, PlacedItem, PlacedPart, SheetLayout } from './sheet-plan.ts';
import { columnCounts, columnHeight, columnWidth, frameWidth, type MeasuredHeader } from './sheet-room.ts';
import { sideHeight, sideRows } from './side-rows.ts';

/** A sheet with all its text measured. */
export interface MeasuredSheet {
  blocks: SheetBlock[];
  header: MeasuredHeader;
  frame: SheetFrame;
  metrics: SheetMetrics;
}

/**
 * By how much some blocks are too high for a layout, in em; 0 or less where they fit.
 * @param sheet the sheet, measured
 * @param blocks the blocks that are kept
 * @param layout how the items stand
 * @param fontPt size of body type, in points
 */
export function excessOf(
  sheet: MeasuredSheet,
  blocks: readonly SheetBlock[],
  layout: SheetLayout,
  fontPt: number,
): number {
  const { frame, metrics } = sheet;
  const column = columnWidth(layout, frameWidth(frame, fontPt), metrics);
  const limit = columnHeight(sheet.header, frame, fontPt, metrics);
  if (layout === 'side') return sideHeight(sideRows(blocks), column, metrics) - limit;
  return excessHeight(columnUnits(blocks, column, metrics), columnCounts[layout], limit);
}

/** A rounding error must not make a page of what fits to the last line. */
const roundingError = 1e-6;

/**
 * Puts blocks in columns.
 * @param sheet the sheet, measured
 * @param blocks the blocks that are kept
 * @param layout how the items stand
 * @param fontPt size of body type, in points
 * @returns the parts of each column; columns that stay empty are among them
 */
export function placeColumns(
  sheet: MeasuredSheet,
  blocks: readonly SheetBlock[],
  layout: SheetLayout,
  fontPt: number,
): PlacedPart[][] {
  const { frame, metrics } = sheet;
  const column = columnWidth(layout, frameWidth(frame, fontPt), metrics);
  const headingOf = (block: HeadingBlock, width: number): PlacedHeading => {
    const { level, text, note } = block;
    return { kind: 'heading', level, text, note, lines: block.paragraph.lineCount(width) };
  };
  const placed = (block: SheetBlock): PlacedHeading | PlacedItem => {
    const width = textWidth(block, column, metrics);
    if (block.kind === 'heading') return headingOf(block, width);
    return { kind: 'item', item: block.item, lines: block.paragraph.lineCount(width) };
  };
  const partsOf = (some: readonly SheetBlock[], headingWidth: number): PlacedPart[] =>
    sideRows(some).map((row) => ({
      heading: row.heading && headingOf(row.heading, headingWidth),
      blocks: row.blocks.map(placed),
    }));
  if (layout === 'side') return [partsOf(blocks, metrics.sideWidth)];

  const units = columnUnits(blocks, column, metrics);
  const limit = columnHeight(sheet.header, frame, fontPt, metrics) + roundingError;
  const count = columnCounts[layout];
  const breaks = bestBreaks(units, count, limit) ?? bestBreaks(units, count, Infinity) ?? [units.length];
  return breaks.map((end, index) => {
    const inColumn = units.slice(breaks[index - 1] ?? 0, end);
    const group = inColumn[0]?.group;
    const parts = partsOf(
      inColumn.flatMap((unit) => unit.blocks),
      column,
    );
    if (group && parts[0])
      parts[0].heading = { ...headingOf(group, column), note: continuedNote, lines: group.again.lineCount(column) };
    return parts;
  });
}
