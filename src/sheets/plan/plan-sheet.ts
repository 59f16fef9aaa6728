import { dropOrder } from './drop-order.ts';
import { excessOf, placeColumns, type MeasuredSheet } from './place-columns.ts';
import { headlinesOfResults, keptBlocks, sheetBlocks, type SheetBlock } from './sheet-blocks.ts';
import { highestExtra, itemsOf, type SheetContent, type SheetItem } from '../content/sheet-content.ts';
import {
  comfortableType,
  pointsPerMillimetre,
  sheetFrames,
  smallestType,
  typeSizes,
  type SheetFrame,
} from './sheet-frame.ts';
import { sheetMetrics, type SheetMetrics } from './sheet-metrics.ts';
import { sheetLayouts, type SheetLayout, type SheetOverflow, type SheetPlan } from './sheet-plan.ts';
import { frameWidth, hasReadableLines, measureHeader } from './sheet-room.ts';
import type { TextMeasurer } from './text-measurer.ts';

/** What a plan is made for. */
export interface PlanOptions {
  /** Upright where nothing is said. */
  frame?: SheetFrame;
  metrics?: SheetMetrics;
}

/** How the items stand, in which size, and what is left out for it. */
interface Choice {
  fontPt: number;
  layout: SheetLayout;
  dropped: ReadonlySet<SheetItem>;
}

const readableLayouts = (sheet: MeasuredSheet, fontPt: number): SheetLayout[] => {
  const width = frameWidth(sheet.frame, fontPt);
  const readable = sheetLayouts.filter((layout) => hasReadableLines(layout, width, sheet.metrics));
  return readable.length > 0 ? readable : ['two'];
};

const without = (sheet: MeasuredSheet, dropped: ReadonlySet<SheetItem>): SheetBlock[] =>
  keptBlocks(sheet.blocks, (item) => !dropped.has(item));

/** The largest size at which some blocks fit, by halving the steps between the smallest and the largest. */
function largestFit(sheet: MeasuredSheet, dropped: ReadonlySet<SheetItem>): Choice | undefined {
  const blocks = without(sheet, dropped);
  const fitAt = (fontPt: number): Choice | undefined => {
    // The fewest columns come first: they are the calmest.
    const layout = readableLayouts(sheet, fontPt).find((each) => excessOf(sheet, blocks, each, fontPt) <= 0);
    return layout && { fontPt, layout, dropped };
  };
  let found: Choice | undefined;
  let low = 0;
  let high = typeSizes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const fit = fitAt(typeSizes[middle] ?? smallestType);
    if (fit) {
      found = fit;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

/** Leaves out as few as a layout needs in a size: in their order until the rest fits, then fills the room left. */
function dropToFit(
  sheet: MeasuredSheet,
  layout: SheetLayout,
  fontPt: number,
  order: readonly SheetItem[],
): Choice | undefined {
  const fits = (dropped: ReadonlySet<SheetItem>): boolean =>
    excessOf(sheet, without(sheet, dropped), layout, fontPt) <= 0;
  if (!fits(new Set(order))) return undefined;
  let enough = order.length;
  for (let low = 0; low < enough;) {
    const middle = (low + enough) >> 1;
    if (fits(new Set(order.slice(0, middle)))) enough = middle;
    else low = middle + 1;
  }
  const dropped = new Set(order.slice(0, enough));
  const headlines = headlinesOfResults(sheet.blocks);
  for (const item of order.slice(0, enough).reverse()) {
    const headline = headlines.get(item);
    if (headline && dropped.has(headline)) continue;
    dropped.delete(item);
    if (!fits(dropped)) dropped.add(item);
  }
  return { fontPt, layout, dropped };
}

function choose(sheet: MeasuredSheet, items: readonly SheetItem[]): Choice | undefined {
  const all = largestFit(sheet, new Set());
  if (all && all.fontPt >= comfortableType) return all;
  const order = dropOrder(items);
  const bare = largestFit(sheet, new Set(order.filter((item) => item.priority <= highestExtra)));
  const fontPt = Math.min(bare?.fontPt ?? smallestType, comfortableType);
  if (all && all.fontPt >= fontPt) return all;
  return readableLayouts(sheet, fontPt)
    .flatMap((layout) => dropToFit(sheet, layout, fontPt, order) ?? [])
    .sort((one, other) => one.dropped.size - other.dropped.size)[0];
}

function overflowOf(sheet: MeasuredSheet, dropped: ReadonlySet<SheetItem>): SheetOverflow {
  const blocks = without(sheet, dropped);
  const excesses = readableLayouts(sheet, smallestType).map((layout) => excessOf(sheet, blocks, layout, smallestType));
  const excess = Math.min(...excesses);
  const millimetres = (excess * smallestType) / pointsPerMillimetre;
  return { lines: Math.ceil(excess / sheet.metrics.lineHeight), millimetres: Math.ceil(millimetres * 10) / 10 };
}

/**
 * Decides how a sheet is set, so that it is exactly one page on A4 and on Letter: the largest type from 11 down to
 * 8 pt in one, two or three columns. Extras are left out before the type gets smaller than 9 pt, everything else only
 * where it does not fit at 8 pt: lowest priority first and last in order first, never what is pinned.
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
  const choice = choose(sheet, items);
  const unpinned = new Set(items.filter((item) => !item.pin));
  const { fontPt, layout, dropped } = choice ?? { fontPt: smallestType, layout: 'two', dropped: unpinned };
  const left = items.filter((item) => dropped.has(item));
  return {
    content,
    frame,
    fontPt,
    layout,
    columns: placeColumns(sheet, without(sheet, dropped), layout, fontPt),
    kept: items.length - left.length,
    dropped: left,
    overflow: choice ? undefined : overflowOf(sheet, unpinned),
  };
}
