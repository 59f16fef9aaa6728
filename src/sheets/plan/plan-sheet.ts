import type { Orientation } from '../../../schemas/words.ts';
import { dropOrder } from './drop-order.ts';
import { excessOf, fitsIn, itemRoom, placeColumns, type ItemRoom, type MeasuredSheet } from './place-columns.ts';
import { headlinesOfResults, measureItems, type ItemBlock } from './sheet-blocks.ts';
import { highestExtra, type SheetContent } from '../content/sheet-content.ts';
import {
  pointsPerMillimetre,
  sheetFrames,
  smallestType,
  typeBounds,
  typeSizes,
  type SheetFrame,
  type TypeBounds,
} from './sheet-frame.ts';
import { metricsOf, settingOf, type SheetMetrics } from './sheet-metrics.ts';
import { sheetLayouts, type SheetLayout, type SheetOverflow, type SheetPlan } from './sheet-plan.ts';
import { frameWidth, hasReadableLines, measureHeader, placeHeader } from './sheet-room.ts';
import type { TextMeasurer } from './text-measurer.ts';

/** What a plan is made for. */
export interface PlanOptions {
  /** Portrait where nothing is said. */
  frame?: SheetFrame;
  metrics?: SheetMetrics;
}

/** What is kept of a sheet, and the room in which it stands. */
interface Choice {
  room: ItemRoom;
  kept: readonly ItemBlock[];
}

function readableLayouts({ frame, metrics }: MeasuredSheet, fontPt: number): SheetLayout[] {
  const width = frameWidth(frame, fontPt);
  const readable = sheetLayouts.filter((layout) => hasReadableLines(layout, width, metrics));
  return readable.length > 0 ? readable : ['two'];
}

/** The largest size at which some items fit, by halving the steps between the smallest and the largest. */
function largestFit(sheet: MeasuredSheet, kept: readonly ItemBlock[]): Choice | undefined {
  const fitAt = (fontPt: number): Choice | undefined => {
    // The fewest columns come first: they are the calmest.
    for (const layout of readableLayouts(sheet, fontPt)) {
      const room = itemRoom(sheet, layout, fontPt);
      if (fitsIn(room, kept)) return { room, kept };
    }
    return undefined;
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

const without = (items: readonly ItemBlock[], dropped: readonly ItemBlock[]): ItemBlock[] => {
  const left = new Set(dropped);
  return items.filter((item) => !left.has(item));
};

/** Leaves out as few as a room needs: in their order until the rest fits, then fills the room left. */
function dropToFit(room: ItemRoom, items: readonly ItemBlock[], order: readonly ItemBlock[][]): Choice | undefined {
  const keptAfter = (count: number): ItemBlock[] => without(items, order.slice(0, count).flat());
  let enough = order.length;
  if (!fitsIn(room, keptAfter(enough))) return undefined;
  for (let low = 0; low < enough;) {
    const middle = (low + enough) >> 1;
    if (fitsIn(room, keptAfter(middle))) enough = middle;
    else low = middle + 1;
  }
  let kept = keptAfter(enough);
  const headlines = headlinesOfResults(items);
  for (const unit of order.slice(0, enough).reverse()) {
    const isWithout = (headline: ItemBlock | undefined): boolean => headline !== undefined && !kept.includes(headline);
    if (unit.some((item) => isWithout(headlines.get(item)))) continue;
    const more = [...kept, ...unit].sort((one, other) => one.place - other.place);
    if (fitsIn(room, more)) kept = more;
  }
  return { room, kept };
}

function choose(sheet: MeasuredSheet, { least, comfortable }: TypeBounds): Choice | undefined {
  const { items } = sheet;
  const all = largestFit(sheet, items);
  if (all && all.room.fontPt >= comfortable) return all;
  const order = dropOrder(items);
  const extras = order.flat().filter(({ item }) => item.priority <= highestExtra);
  const bare = largestFit(sheet, without(items, extras));
  const pinned = largestFit(sheet, without(items, order.flat()));
  if (!pinned) return undefined;
  const wanted = Math.max(least, Math.min(bare?.room.fontPt ?? smallestType, comfortable));
  const fontPt = Math.min(wanted, pinned.room.fontPt);
  if (all && all.room.fontPt >= fontPt) return all;
  return readableLayouts(sheet, fontPt)
    .flatMap((layout) => dropToFit(itemRoom(sheet, layout, fontPt), items, order) ?? [])
    .sort((one, other) => other.kept.length - one.kept.length)[0];
}

function overflowOf(sheet: MeasuredSheet, kept: readonly ItemBlock[]): SheetOverflow {
  const rooms = readableLayouts(sheet, smallestType).map((layout) => itemRoom(sheet, layout, smallestType));
  const excess = Math.min(...rooms.map((room) => excessOf(room, kept)));
  const millimetres = (excess * smallestType) / pointsPerMillimetre;
  return { lines: Math.ceil(excess / sheet.metrics.lineHeight), millimetres: Math.ceil(millimetres * 10) / 10 };
}

/** Measures the text of a sheet, which is the same in every frame. */
function measureSheet(
  content: SheetContent,
  measure: TextMeasurer,
  metrics: SheetMetrics,
): Omit<MeasuredSheet, 'frame'> {
  return {
    items: measureItems(content, metrics, measure),
    header: measureHeader(content, metrics, measure),
    metrics,
  };
}

function planMeasured(content: SheetContent, sheet: MeasuredSheet): SheetPlan {
  const { items, header, frame } = sheet;
  const pinned = items.filter(({ item }) => item.pin);
  const choice = choose(sheet, typeBounds(content));
  const { room, kept } = choice ?? { room: itemRoom(sheet, 'two', smallestType), kept: pinned };
  return {
    content,
    frame,
    fontPt: room.fontPt,
    layout: room.layout,
    header: placeHeader(header, frameWidth(frame, room.fontPt), sheet.metrics),
    columns: placeColumns(room, kept),
    kept: kept.length,
    dropped: without(items, kept).map(({ item }) => item),
    overflow: choice ? undefined : overflowOf(sheet, pinned),
    missing: [],
  };
}

/**
 * Decides how a sheet is set, so that it is exactly one page on A4 and on Letter: the largest type from 12 down to
 * 8 pt in one, two or three columns, and not under 11.5 pt about one story unless what is pinned needs it.
 * Extras are left out before the type gets less than comfortable, everything else only where
 * it does not fit at the smallest type of its kind: lowest priority first and last in order first, never what is pinned.
 * @param content what the sheet says
 * @param measure measures text in the sheets' fonts
 * @param options the room, and the measures of type and white space
 * @returns the plan; its `overflow` is set where the pinned items alone are too much, and its `missing` is empty
 */
export function planSheet(content: SheetContent, measure: TextMeasurer, options: PlanOptions = {}): SheetPlan {
  const { frame = sheetFrames.portrait } = options;
  const metrics = metricsOf(settingOf(content), options.metrics);
  return planMeasured(content, { ...measureSheet(content, measure, metrics), frame });
}

/**
 * Plans a sheet upright and lying. Its text is measured once for both.
 * @param content what the sheet says
 * @param measure measures text in the sheets' fonts
 */
export function planBothWays(content: SheetContent, measure: TextMeasurer): Record<Orientation, SheetPlan> {
  const measured = measureSheet(content, measure, metricsOf(settingOf(content)));
  return {
    portrait: planMeasured(content, { ...measured, frame: sheetFrames.portrait }),
    landscape: planMeasured(content, { ...measured, frame: sheetFrames.landscape }),
  };
}
