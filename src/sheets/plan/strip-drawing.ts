import { clockTime, type ClockStrip } from '../content/clock-strip.ts';
import type { SheetMetrics } from './sheet-metrics.ts';

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

/** Width of an average strong letter, in em of its size, a little wider than it is: a name must not run into the next. */
const letterWidth = 0.6;
/** More lines of names than these would hide which box they belong to. */
const mostNameLines = 3;

const nameWidth = (text: string): number => text.length * letterWidth * labelScale;

/** Where the names of sections stand: in their boxes, where those are wide enough, else in lines over them. */
interface StripNames {
  /** By section. */
  inside: boolean[];
  /** The line of each name over the boxes, counted upwards from 0; undefined where there is no room for it. */
  lines: (number | undefined)[];
  count: number;
}

const nameOf = ({ sections }: ClockStrip, index: number): string => `${index + 1} ${sections[index]?.title ?? ''}`;

function placeNames(strip: ClockStrip, width: number): StripNames {
  const scale = strip.total > 0 ? width / strip.total : 0;
  const inside = strip.sections.map(
    ({ start, end }, index) => nameWidth(nameOf(strip, index)) + 0.6 <= (end - start) * scale,
  );
  const free = Array.from({ length: mostNameLines }, () => 0);
  const lines = strip.sections.map(({ start, end }, index) => {
    if (inside[index] || end === start) return undefined;
    const wide = nameWidth(nameOf(strip, index));
    const x = start * scale;
    const line = free.findIndex((from) => from <= x && x + wide <= width);
    if (line < 0) return undefined;
    free[line] = x + wide + labelGap;
    return line;
  });
  return { inside, lines, count: Math.max(0, ...lines.map((line) => (line ?? -1) + 1)) };
}

/**
 * Height of a clock strip with the names over it, in em of body type.
 * @param strip the sections on the clock
 * @param width width of the sheet, in em
 * @param metrics the sheet's measures
 */
export const stripHeight = (strip: ClockStrip, width: number, metrics: SheetMetrics): number =>
  placeNames(strip, width).count * metrics.stripNameLine + metrics.stripHeight;

/**
 * Draws the minutes of a talk to scale: a box per section with its number and, in it or over it, its name, and the times
 * at which they begin. A time or a name that would run into another one is left out; it stands at the section's heading.
 * @param strip the sections on the clock
 * @param width width of the sheet, in em
 * @param metrics the sheet's measures
 */
export function stripDrawing(strip: ClockStrip, width: number, metrics: SheetMetrics): StripDrawing {
  const names = placeNames(strip, width);
  const top = names.count * metrics.stripNameLine;
  const height = top + metrics.stripHeight;
  const bar = { y: top, height: metrics.stripHeight * 0.52 };
  const scale = strip.total > 0 ? width / strip.total : 0;
  const boxes = strip.sections.map(({ start, end }, index) => ({
    x: start * scale,
    width: (end - start) * scale,
    shaded: index % 2 === 0,
  }));
  const numbers = boxes.flatMap((box, index): StripLabel[] => {
    const line = names.lines[index];
    const over: StripLabel[] =
      line === undefined
        ? []
        : [
            {
              text: nameOf(strip, index),
              x: box.x,
              y: top - line * metrics.stripNameLine - 0.35,
              anchor: 'start',
              strong: true,
            },
          ];
    const text = names.inside[index] ? nameOf(strip, index) : String(index + 1);
    if (box.width < text.length * digitWidth + 0.2 && !names.inside[index]) return over;
    const y = bar.y + bar.height / 2 + 0.33;
    return [...over, { text, x: box.x + box.width / 2, y, anchor: 'middle', strong: true }];
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
