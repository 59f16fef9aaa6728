import { pointsPerMillimetre, type SheetFrame } from './sheet-frame.ts';
import type { PlacedHeader, SheetLayout } from './sheet-plan.ts';
import type { SheetMetrics } from './sheet-metrics.ts';
import { headerRuns, numberRuns } from './sheet-runs.ts';
import { stripHeight } from './strip-drawing.ts';
import type { ClockStrip } from '../content/clock-strip.ts';
import type { SheetContent } from '../content/sheet-content.ts';
import type { MeasuredParagraph, TextMeasurer } from './text-measurer.ts';

/** Number of columns of items in each layout. */
export const columnCounts: Record<SheetLayout, number> = { side: 1, two: 2, three: 3 };

/** Width of an average letter of English text in Inter, space included, in em. */
const averageLetter = 0.52;
/** Letters on a line: with fewer the eye jumps too often, with more it loses the line. */
const measureBounds = { least: 34, most: 95 };

/**
 * Width of a frame in em of body type.
 * @param frame the room
 * @param fontPt size of body type, in points
 */
export const frameWidth = (frame: SheetFrame, fontPt: number): number => (frame.width * pointsPerMillimetre) / fontPt;

/**
 * Width of a column of items, in em.
 * @param layout how the items stand
 * @param width width of the sheet, in em
 * @param metrics the sheet's measures
 */
export function columnWidth(layout: SheetLayout, width: number, metrics: SheetMetrics): number {
  if (layout === 'side') return width - metrics.sideWidth - metrics.sideGap;
  const columns = columnCounts[layout];
  return (width - (columns - 1) * metrics.columnGap) / columns;
}

/**
 * Tells whether lines of a layout have a readable length.
 * @param layout how the items stand
 * @param width width of the sheet, in em
 * @param metrics the sheet's measures
 */
export function hasReadableLines(layout: SheetLayout, width: number, metrics: SheetMetrics): boolean {
  const letters = (columnWidth(layout, width, metrics) - metrics.indent) / averageLetter;
  return letters >= measureBounds.least && letters <= measureBounds.most;
}

/** The header of a sheet, measured. */
export interface MeasuredHeader {
  kicker: MeasuredParagraph;
  title: MeasuredParagraph;
  lead: MeasuredParagraph | undefined;
  numbers: { value: MeasuredParagraph; text: MeasuredParagraph }[];
  strip: ClockStrip | undefined;
}

/**
 * Measures the header of a sheet.
 * @param content what the sheet says
 * @param metrics the sheet's measures
 * @param measure measures a paragraph
 */
export function measureHeader(content: SheetContent, metrics: SheetMetrics, measure: TextMeasurer): MeasuredHeader {
  const { kicker, title, lead } = headerRuns(content, metrics);
  return {
    kicker: measure(kicker),
    title: measure(title),
    lead: lead && measure(lead),
    numbers: (content.numbers ?? []).map((number) => {
      const runs = numberRuns(number, metrics);
      return { value: measure(runs.value), text: measure(runs.text) };
    }),
    strip: content.strip,
  };
}

/** Width of a large number and its text, of which three stand side by side, in em. */
export const numberWidth = (width: number, metrics: SheetMetrics): number => (width - 2 * metrics.numberGap) / 3;

/** Height of the row of large numbers, with the space over it, in em. */
function numbersHeight({ numbers }: MeasuredHeader, width: number, metrics: SheetMetrics): number {
  if (numbers.length === 0) return 0;
  const cell = numberWidth(width, metrics);
  const heights = numbers.map(
    ({ value, text }) => value.lineCount(cell) * metrics.numberLine + text.lineCount(cell) * metrics.smallLine,
  );
  return metrics.gaps.numbers + Math.max(...heights);
}

/**
 * Breaks the lines of a header.
 * @param header the header, measured
 * @param width width of the sheet, in em
 * @param metrics the sheet's measures
 */
export function placeHeader(
  { kicker, title, lead, numbers }: MeasuredHeader,
  width: number,
  metrics: SheetMetrics,
): PlacedHeader {
  const cell = numberWidth(width, metrics);
  return {
    kicker: kicker.lines(width),
    title: title.lines(width),
    lead: lead?.lines(width),
    numbers: numbers.map(({ value, text }) => ({ value: value.lines(cell), text: text.lines(cell) })),
  };
}

/**
 * Height that header and foot leave for the columns, in em of body type.
 * @param header the header, measured
 * @param frame the room
 * @param fontPt size of body type, in points
 * @param metrics the sheet's measures
 */
export function columnHeight(header: MeasuredHeader, frame: SheetFrame, fontPt: number, metrics: SheetMetrics): number {
  const width = frameWidth(frame, fontPt);
  const { gaps } = metrics;
  const heights = [
    header.kicker.lineCount(width) * metrics.smallLine + gaps.kicker,
    header.title.lineCount(width) * metrics.titleLine,
    header.lead ? gaps.title + header.lead.lineCount(width) * metrics.leadLine : 0,
    numbersHeight(header, width, metrics),
    header.strip ? metrics.stripGap + stripHeight(header.strip, width, metrics) : 0,
    gaps.header,
    gaps.footer + metrics.headingRise + metrics.smallLine,
  ];
  return width * (frame.height / frame.width) - heights.reduce((sum, height) => sum + height, 0);
}
