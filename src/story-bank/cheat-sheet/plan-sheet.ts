import { dropOrder } from './drop-order.ts';
import { excessOf, placeColumns, type MeasuredSheet } from './place-columns.ts';
import { sheetBlocks, keptBlocks } from './sheet-blocks.ts';
import { itemsOf, type SheetContent, type SheetItem } from './sheet-content.ts';
import { pointsPerMillimetre, sheetFrames, smallestType, typeSizes, type SheetFrame } from './sheet-frame.ts';
import { sheetMetrics, type SheetMetrics } from './sheet-metrics.ts';
import { sheetLayouts, type SheetLayout, type SheetPlan } from './sheet-plan.ts';
import { frameWidth, hasReadableLines, measureHeader } from './sheet-room.ts';
import type { TextMeasurer } from './text-measurer.ts';

/** What a plan is made for. */
export interface PlanOptions {
  /** Upright where nothing is said. */
  frame?: SheetFrame;
  metrics?: SheetMetrics;
}

/** A layout with what it has to leave out. */
interface Choice {
  layout: SheetLayout;
  dropped: ReadonlySet<SheetItem>;
}

const readableLayouts = (sheet: MeasuredSheet, fontPt: number): SheetLayout[] => {
  const width = frameWidth(sheet.frame, fontPt);
  const readable = sheetLayouts.filter((layout) => hasReadableLines(layout, width, sheet.metrics));
  return readable.length > 0 ? readable : ['two'];
};

/** The layout with the fewest columns in which everything fits at a size. */
const fittingLayout = (sheet: MeasuredSheet, fontPt: number): SheetLayout | undefined =>
  readableLayouts(sheet, fontPt).find((layout) => excessOf(sheet, sheet.blocks, layout, fontPt) <= 0);

/** The largest size at which everything fits, by halving the steps between the smallest and the largest. */
function largestSize(sheet: MeasuredSheet): number | undefined {
  let low = -1;
  let high = typeSizes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fittingLayout(sheet, typeSizes[middle] ?? smallestType)) low = middle;
    else high = middle;
  }
  return typeSizes[low];
}

/** Leaves out as little as the layout needs at the smallest type: lowest priority first, then fills the room left. */
function dropToFit(sheet: MeasuredSheet, layout: SheetLayout, order: readonly SheetItem[]): Choice | undefined {
  const fits = (dropped: ReadonlySet<SheetItem>): boolean =>
    excessOf(sheet, keptBlocks(sheet.blocks, (item) => !dropped.has(item)), layout, smallestType) <= 0;
  let low = 0;
  let high = order.length;
  if (!fits(new Set(order))) return undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(new Set(order.slice(0, middle)))) high = middle;
    else low = middle + 1;
  }
  const dropped = new Set(order.slice(0, high));
  for (const item of order.slice(0, high).reverse()) {
    dropped.delete(item);
    if (!fits(dropped)) dropped.add(item);
  }
  return { layout, dropped };
}

function overflowOf(sheet: MeasuredSheet, blocks: MeasuredSheet['blocks']): SheetPlan['overflow'] {
  const layouts = readableLayouts(sheet, smallestType);
  const excess = Math.min(...layouts.map((layout) => excessOf(sheet, blocks, layout, smallestType)));
  const millimetres = (excess * smallestType) / pointsPerMillimetre;
  return { lines: Math.ceil(excess / sheet.metrics.lineHeight), millimetres: Math.ceil(millimetres * 10) / 10 };
}

/**
 * Decides how a sheet is set, so that it is exactly one page on A4 and on Letter: the largest type from 11 down to
 * 8 pt in one, two or three columns; what does not fit at 8 pt is left out, lowest priority first and last in order
 * first, never what is pinned.
 * @param content what the sheet says
 * @param measure measures text in the sheets' fonts
 * @param options the room, and the measures of type and white space
 * @returns the plan; its `overflow` is set where the pinned items alone are too much
 */
export function planSheet(content: SheetContent, measure: TextMeasurer, options: PlanOptions = {}): SheetPlan {
  const metrics = options.metrics ?? sheetMetrics;
  const frame = options.frame ?? sheetFrames.portrait;
  const blocks = sheetBlocks(content, metrics, measure);
  const sheet: MeasuredSheet = { blocks, header: measureHeader(content, metrics, measure), frame, metrics };
  const items = itemsOf(content.groups);

  const planOf = (fontPt: number, { layout, dropped }: Choice, overflow?: SheetPlan['overflow']): SheetPlan => {
    const kept = keptBlocks(blocks, (item) => !dropped.has(item));
    const left = items.filter((item) => dropped.has(item));
    const columns = placeColumns(sheet, kept, layout, fontPt);
    return { content, frame, fontPt, layout, columns, kept: items.length - left.length, dropped: left, overflow };
  };

  const fontPt = largestSize(sheet);
  const layout = fontPt === undefined ? undefined : fittingLayout(sheet, fontPt);
  if (fontPt !== undefined && layout !== undefined) return planOf(fontPt, { layout, dropped: new Set() });

  const order = dropOrder(items);
  const choices = readableLayouts(sheet, smallestType)
    .flatMap((candidate) => dropToFit(sheet, candidate, order) ?? [])
    .sort((one, other) => one.dropped.size - other.dropped.size);
  if (choices[0]) return planOf(smallestType, choices[0]);

  const unpinned = new Set(order);
  const pinnedBlocks = keptBlocks(blocks, (item) => !unpinned.has(item));
  return planOf(smallestType, { layout: 'two', dropped: unpinned }, overflowOf(sheet, pinnedBlocks));
}
