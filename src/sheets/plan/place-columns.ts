import { textWidth } from './block-heights.ts';
import { bestBreaks, excessHeight } from './column-breaks.ts';
import { columnUnits } from './column-units.ts';
import { continuedNote, withHeadings, type HeadingBlock, type ItemBlock, type SheetBlock } from './sheet-blocks.ts';
import type { SheetFrame } from './sheet-frame.ts';
import type { SheetMetrics } from './sheet-metrics.ts';
import type { PlacedHeading, PlacedItem, PlacedPart, SheetLayout } from './sheet-plan.ts';
import { columnCounts, columnHeight, columnWidth, frameWidth, type MeasuredHeader } from './sheet-room.ts';
import { sideHeight, sideRows } from './side-rows.ts';

/** A sheet with all its text measured. */
export interface MeasuredSheet {
  /** In the order of reading. */
  items: ItemBlock[];
  header: MeasuredHeader;
  frame: SheetFrame;
  metrics: SheetMetrics;
}

/** The room for a sheet's items in one layout and size of type. */
export interface ItemRoom {
  layout: SheetLayout;
  /** Size of body type, in points. */
  fontPt: number;
  /** Width of a column, in em. */
  column: number;
  /** Height of a column, in em. */
  limit: number;
  metrics: SheetMetrics;
}

/**
 * The room for the items of a sheet.
 * @param sheet the sheet, measured
 * @param layout how the items stand
 * @param fontPt size of body type, in points
 */
export function itemRoom({ header, frame, metrics }: MeasuredSheet, layout: SheetLayout, fontPt: number): ItemRoom {
  const column = columnWidth(layout, frameWidth(frame, fontPt), metrics);
  return { layout, fontPt, column, limit: columnHeight(header, frame, fontPt, metrics), metrics };
}

/**
 * By how much some items are too high for a room, in em; 0 or less where they fit.
 * @param room the room
 * @param kept the items, in the order of reading
 */
export function excessOf({ layout, column, limit, metrics }: ItemRoom, kept: readonly ItemBlock[]): number {
  const blocks = withHeadings(kept);
  if (layout === 'side') return sideHeight(sideRows(blocks), column, metrics) - limit;
  return excessHeight(columnUnits(blocks, column, metrics), columnCounts[layout], limit);
}

/**
 * Tells whether some items fit in a room.
 * @param room the room
 * @param kept the items, in the order of reading
 */
export function fitsIn(room: ItemRoom, kept: readonly ItemBlock[]): boolean {
  // Each takes a line at least: the many items of a large bank need not be measured to see that they are too many.
  const mostLines = (columnCounts[room.layout] * room.limit) / room.metrics.lineHeight;
  return kept.length <= mostLines && excessOf(room, kept) <= 0;
}

/** A rounding error must not make a page of what fits to the last line. */
const roundingError = 1e-6;

/**
 * Puts items in columns.
 * @param room the room
 * @param kept the items, in the order of reading
 * @returns the parts of each column; columns that stay empty are among them
 */
export function placeColumns({ layout, column, limit, metrics }: ItemRoom, kept: readonly ItemBlock[]): PlacedPart[][] {
  const headingOf = ({ level, text, note, role, paragraph }: HeadingBlock, width: number): PlacedHeading => {
    return { kind: 'heading', level, text, note, role, lines: paragraph.lines(width) };
  };
  const placed = (block: SheetBlock): PlacedHeading | PlacedItem => {
    const width = textWidth(block, column, metrics);
    if (block.kind === 'heading') return headingOf(block, width);
    return { kind: 'item', item: block.item, role: block.role, lines: block.paragraph.lines(width) };
  };
  const partsOf = (some: readonly SheetBlock[], headingWidth: number): PlacedPart[] =>
    sideRows(some).map((row) => ({
      heading: row.heading && headingOf(row.heading, headingWidth),
      blocks: row.blocks.map(placed),
    }));
  const blocks = withHeadings(kept);
  if (layout === 'side') return [partsOf(blocks, metrics.sideWidth)];

  const units = columnUnits(blocks, column, metrics);
  const count = columnCounts[layout];
  const breaks = bestBreaks(units, count, limit + roundingError) ??
    bestBreaks(units, count, Infinity) ?? [units.length];
  const blocksIn = (unitCount: number): number => units[unitCount - 1]?.end ?? 0;
  return breaks.map((end, index) => {
    const start = breaks[index - 1] ?? 0;
    const parts = partsOf(blocks.slice(blocksIn(start), blocksIn(end)), column);
    const group = start < end ? units[start]?.group : undefined;
    if (group && parts[0])
      parts[0].heading = { ...headingOf(group, column), note: continuedNote, lines: group.again.lines(column) };
    return parts;
  });
}
