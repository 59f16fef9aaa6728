import { measureAt, metricOf } from './measures.ts';
import { readCores, type Core, type Measured } from './number-cores.ts';
import { inheritedUnits, isShareOf } from './number-pairs.ts';
import { numberWindows } from './number-windows.ts';
import { intervalOf, type Quantity } from './quantity.ts';
import type { ReadNumber } from './read-number.ts';

function quantityOf(found: Core, unit: Pick<Measured, 'dimension' | 'factor' | 'kind'>): Quantity {
  const { value, money } = found;
  const isExact = unit.dimension === 'percent' || unit.dimension === 'points' || unit.dimension === 'time';
  let [low, high] = intervalOf(found, isExact);
  // What is told as a fraction or by a word is no more exact than that.
  if (found.isInWords && found.own?.dimension === 'percent') {
    const slack = found.bound === 'about' ? 5 : 3;
    [low, high] = found.bound === 'under' ? [value - 6, value + 1] : found.bound === 'over' ? [value - 1, value + 7] : [value - slack, value + slack]; // prettier-ignore
  }
  if (found.isInWords && found.own?.dimension === 'ratio') [low, high] = [value * 0.9, value * 1.12];
  const factor = money === undefined ? unit.factor : 1;
  return {
    dimension: unit.dimension,
    value: value * factor,
    low: low * factor,
    high: high * factor,
    typed: value,
    kind: unit.kind,
  };
}

const joins = /^\s?[–—-]\s?$|^\s(?:to|or)\s$/u;
const listed = /^(?:,?\s(?:and|or)\s|\sto\s|\/)(?:about |around |roughly |over |under |from )?$/u;

/** `4.2 to 5 million dollars`: the first number takes over how large the second is, if they are alike. */
function alikeMagnitude(found: Core, next: Core | undefined): Core {
  if (!next || found.magnitude !== 1 || next.magnitude === 1 || found.isInWords || next.isInWords) return found;
  const ratio = found.value / (next.value / next.magnitude);
  if (!(ratio > 1 / 50 && ratio < 50)) return found;
  return { ...found, value: found.value * next.magnitude, magnitude: next.magnitude };
}

/** Reads a text that was not read yet. */
function readText(original: string): ReadNumber[] {
  const windows = numberWindows(original);
  if (windows.length === 0) return [];
  const { text, cores } = readCores(original, windows);
  if (cores.length === 0) return [];
  const read: ReadNumber[] = [];
  let next: Measured | undefined;
  let nextCore: Core | undefined;
  let nextStart = -1;
  let isInList = false;
  // From the end: `12, 15 and 18%` and `from 20 to 15 minutes` give their unit to what stands before.
  for (let index = cores.length - 1; index >= 0; index -= 1) {
    const core = cores[index];
    if (core === undefined) continue;
    if (typeof core === 'number') {
      read.push({ start: core, end: core + 1, text: '', quantity: undefined, figureIndex: 0, isFewInWords: false, isBare: false }); // prettier-ignore
      next = undefined;
      nextStart = -1;
      continue;
    }
    const gap = nextStart < 0 ? '' : text.slice(core.end, nextStart);
    const own = measureAt(text, core);
    const isListed: boolean = nextStart >= 0 && (joins.test(gap) || listed.test(gap) || (isInList && gap === ', '));
    const isOpen = own === undefined || (core.money !== undefined && own.end === core.end);
    const found = isListed && isOpen ? alikeMagnitude(core, nextCore) : core;
    nextCore = found;
    const ofNext: Measured | undefined = isListed ? next : undefined;
    const isOwn = own !== undefined && (own.end <= nextStart || nextStart < 0 || own.dimension === 'money');
    let unit: Measured | undefined = isOwn ? own : (ofNext ?? own);
    if (unit === own && own !== undefined && nextStart >= 0 && own.end > nextStart) unit = ofNext;
    const previous = read.at(-1);
    const end = isOwn ? own.end : found.end;
    if (previous?.quantity && isShareOf(found, previous, gap, unit)) {
      const whole = previous.quantity.typed;
      const value = (found.value / whole) * 100;
      const half = Math.min(50 / whole / 10 ** found.decimals, 3);
      read[read.length - 1] = {
        ...previous,
        start: found.start,
        text: original.slice(found.start, previous.end),
        isBare: false,
        isFewInWords: false,
        quantity: {
          ...previous.quantity,
          dimension: 'percent',
          value,
          typed: found.value,
          low: value - half,
          high: value + half,
        },
      };
      nextStart = found.start;
      next = undefined;
      continue;
    }
    const isRange = previous?.quantity !== undefined && joins.test(gap) && unit !== undefined && !/\b(?:from|between)\s+(?:about |around |roughly |over |under |[$€£])?$/iu.test(text.slice(Math.max(0, found.start - 18), found.start)) && unit.dimension === previous.quantity.dimension; // prettier-ignore
    if (isRange && previous.quantity) {
      read[read.length - 1] = {
        ...previous,
        start: found.start,
        text: original.slice(found.start, previous.end),
        quantity: { ...quantityOf(found, unit ?? (previous.quantity as never)), to: previous.quantity },
      };
      nextStart = found.start;
      next = unit;
      continue;
    }
    const metricStem = unit === undefined ? metricOf(text, found) : undefined;
    const isBare = unit === undefined && metricStem === undefined;
    const dimension = unit ?? { dimension: 'plain' as const, factor: 1, kind: metricStem ?? '', end: found.end };
    read.push({
      start: found.start,
      end: Math.max(end, found.end),
      text: original.slice(found.start, Math.max(end, found.end)),
      quantity: quantityOf(found, dimension),
      figureIndex: undefined,
      isFewInWords: found.isInWords && found.own === undefined && found.value <= 12 && (unit === undefined || unit.dimension === 'count'), // prettier-ignore
      isBare,
    });
    // A change told in a word gives no unit to what stands before.
    next = found.own ? undefined : unit;
    isInList = ofNext !== undefined && unit === ofNext;
    nextStart = found.start;
  }
  read.reverse();
  let figureIndex = 0;
  const numbered = read.map((one) => (one.quantity ? one : { ...one, figureIndex: figureIndex++ }));
  return inheritedUnits(text, numbered);
}

/** While somebody writes, a bank is checked again and again, and hardly any of its texts has changed. */
const readTexts = new Map<string, readonly ReadNumber[]>();
/** More texts than a bank has; whoever writes for long leaves many behind. */
const mostTexts = 200_000;

/**
 * Reads the numbers of a text that somebody could ask about, and `isBare` those of which nothing says what they measure.
 * Years, dates, names, versions and the like are passed over.
 * @param original plain text, in which `figureSign` stands for each `<Figure>`
 * @returns in the order of the text
 */
export function readWithBare(original: string): readonly ReadNumber[] {
  const known = readTexts.get(original);
  if (known) return known;
  if (readTexts.size >= mostTexts) readTexts.clear();
  const read = readText(original);
  readTexts.set(original, read);
  return read;
}

/**
 * Reads the numbers of a text that somebody could ask about: those with a unit or a metric word, those that count
 * something, changes told in a word, and the uses of `<Figure>`.
 */
export const readNumbers = (text: string): ReadNumber[] => readWithBare(text).filter(({ isBare }) => !isBare);
