import { clockTime, type ClockStrip } from '../content/clock-strip.ts';
import type { SheetMetrics } from '../plan/sheet-metrics.ts';

/** A word on the drawing of a clock strip, in em of body type from the top left corner; `y` is the baseline. */
export interface StripLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  strong: boolean;
}

/** A clock strip drawn to scale, in em of body type. */
export interface StripDrawing {
  width: number;
  height: number;
  bar: { y: number; height: number };
  /** One box per section; every other one is shaded. */
  boxes: { x: number; width: number; shaded: boolean }[];
  labels: StripLabel[];
  /** Size of the labels. */
  labelScale: number;
}

const labelScale = 0.94;
/** Width of a digit and of the colon in Inter with tabular figures, in em. */
const digitWidth = 0.65;
const colonWidth = 0.3;
/** Least white space between two times, in em. */
const labelGap = 0.5;

const timeWidth = (text: string): number => ((text.length - 1) * digitWidth + colonWidth) * labelScale;

/**
 * Draws the minutes of a talk to scale: a box per section with its number, and the times at which they begin. A time
 * that would run into the one before it is left out; it stands at the section's heading.
 * @param strip the sections on the clock
 * @param width width of the sheet, in em
 * @param metrics the sheet's measures
 */
export function stripDrawing(strip: ClockStrip, width: number, metrics: SheetMetrics): StripDrawing {
  const height = metrics.stripHeight;
  const bar = { y: 0, height: height * 0.52 };
  const scale = strip.total > 0 ? width / strip.total : 0;
  const boxes = strip.sections.map(({ start, end }, index) => ({
    x: start * scale,
    width: (end - start) * scale,
    shaded: index % 2 === 0,
  }));
  const numbers = boxes.flatMap((box, index): StripLabel[] => {
    const text = String(index + 1);
    if (box.width < text.length * digitWidth + 0.2) return [];
    const y = bar.height / 2 + 0.33;
    return [{ text, x: box.x + box.width / 2, y, anchor: 'middle', strong: true }];
  });
  const y = height - 0.25;
  const last = clockTime(strip.total);
  const end: StripLabel = { text: last, x: width, y, anchor: 'end', strong: false };
  const times: StripLabel[] = [];
  let free = 0;
  for (const { start } of strip.sections) {
    const text = clockTime(start);
    const x = start * scale;
    if (x < free || x + timeWidth(text) + labelGap > width - timeWidth(last)) continue;
    times.push({ text, x, y, anchor: 'start', strong: false });
    free = x + timeWidth(text) + labelGap;
  }
  return { width, height, bar, boxes, labels: [...numbers, ...times, end], labelScale };
}
