import { figureSign } from '../bank/statement.ts';
import { blank, withoutNoFigures } from './no-figures.ts';
import { nounAfter } from './nouns.ts';
import { numberInWords, valueOfWords } from './number-words.ts';
import { intervalOf, type Bound, type Dimension, type PrintedNumber, type Quantity } from './quantity.ts';
import { stemOf } from './stem.ts';
import { numberWindows, type Window } from './number-windows.ts';
import { isAttachedUnit, isShortUnit, unitAfter, unitNamed, type Unit } from './units.ts';

/** A number in a text. */
export interface ReadNumber {
  /** Offsets in the text, of the number with its unit. */
  start: number;
  end: number;
  /** As it stands in the text; empty for a `<Figure>`. */
  text: string;
  /** Undefined for a `<Figure>`. */
  quantity: Quantity | undefined;
  /** For a `<Figure>`: which one of the text's figures it is. */
  figureIndex: number | undefined;
  /** Whether it is a word for a few, such as `two`, and counts people or things. */
  isFewInWords: boolean;
  /** Whether it has nothing that says what it measures: it counts only as a part of `from 40 to 25`. */
  isBare: boolean;
}

const digits = '\\d{1,3}(?:[,\\u00A0\\u202F]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const magnitude = '(?:\\s?(?:thousand|million|billion|trillion|bn|mn)|[kKMB]|(?<=[$€£][\\d.,]+)[mb])(?![\\p{L}\\p{N}])';
const part = '(?:third|quarter|fifth|tenth)s?';
const core = new RegExp(
  [
    `(?<figure>${figureSign})`,
    `(?<![\\p{L}\\p{N}_${blank}]|[\\p{L}\\p{N}][-.,])(?<currency>US\\$|[$€£¥₹]|(?:USD|EUR|GBP|CHF)\\s)?(?<digits>${digits})(?<magnitude>${magnitude})?(?<many>s(?![\\p{L}\\p{N}]))?`,
    `\\b(?<change>halv(?:ed|ing)|doubl(?:ed|ing)(?! (?:down|check|up|back))|(?:tripl|trebl)(?:ed|ing)|quadrupl(?:ed|ing)|(?:in|by) half\\b(?!\\san?\\b)|half as\\b|twice as\\b|twice the\\b|double the\\b|(?:two|three|four|five|ten)fold)\\b`,
    `\\b(?<share>(?:a|one|two|three|four)[\\s-]${part}|half a(?=\\s(?:percent|per cent|day|year|month|week|second|minute|point)\\b)|half an(?=\\shour\\b))(?![\\p{L}])`,
    `\\b(?:an?|one)\\s(?<halfMore>second|minute|hour|day|week|month|year)\\sand\\sa\\shalf\\b`,
    `\\b(?<words>${numberInWords})(?![-–]\\p{L}*-?olds?)`,
  ].join('|'),
  'giu',
);

const boundBefore: readonly (readonly [Bound, RegExp])[] = [
  ['about', /(?:\b(?:about|around|roughly|approximately|some|circa|ca\.|or so|in the region of|something like|more or less|an estimated)\s+|[~≈]\s?)$/iu],
  ['under', /(?:\b(?:under|less than|fewer than|below|at most|up to|nearly|almost|close to|just under|no more than|a maximum of|not quite|within|lower than|just shy of|not even)\s+(?:a\s+)?|[<≤]\s?)$/iu],
  ['over', /(?:\b(?:over|more than|above|at least|upwards of|exceeding|north of|no less than|no fewer than|a minimum of|higher than|greater than|beyond)\s+|[>≥]\s?)$/iu],
]; // prettier-ignore

const boundAt = (before: string): Bound => boundBefore.find(([, form]) => form.test(before))?.[0] ?? 'exact';

const metric =
  'scores?|scoring|ratings?|rated|nps|csat|auc|roc|f1|precision|recall|accuracy|index|bleu|rouge|gpa|averages?|mean|median|latency|rates?|ratio|share|headcount|attendance|revenue|turnover|churn|conversion|throughput|volume|occupancy|backlog|count|totals?|temperature|budget|price|costs?|salary|margin|sales|capacity|output|yield|utili[sz]ation|engagement|satisfaction|retention|enrol?lment|mark|grade average|adherence|p-value|coefficient|correlation|size';
const metricBefore = new RegExp(
  `\\b(${metric})\\b(?:\\s+(?!of the\\b)[\\p{L}’']+){0,4}?\\s*(?:\\b(?:of|at|was|were|is|are|to|from|by|reached|hit|averaged|around|about|over|under|only|just)\\s+|[:=(]\\s?|\\s)(?:about |around |roughly |over |under |only |just |nearly |almost )?$`,
  'iu',
);
const measuredInHalf = new RegExp(
  `\\b(?:${metric}|times?|waits?|lengths?|numbers?|amounts?|errors?|complaints|waste|hours|days|spend\\w*|workload|it|that|them)\\b[^.,;]*$`,
  'iu',
);
const metricAfter = /^\s?(NPS|CSAT|AUC|F1|precision|recall|accuracy)\b/u;
const comparison =
  /^\s+(?:as|more|less|fewer|faster|slower|higher|lower|larger|bigger|smaller|longer|shorter|better|worse|cheaper|quicker|the|over|that|what)\b/u;
const shareContext =
  /^\s+(?:of|more|less|fewer|faster|slower|higher|lower|longer|shorter|cheaper|quicker|smaller|larger|better|cut|drop|reduction|increase|rise|off)\b/u;
const shareBefore = /\b(?:by|down|up|about|around|nearly|almost|roughly|over|under|than|to|cut|from)\s$/iu;

const parts: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };
const folds: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, ten: 10 };

interface Measured {
  dimension: Dimension;
  factor: number;
  kind: string;
  end: number;
}

/** A number before its unit is known. */
interface Core extends PrintedNumber {
  start: number;
  end: number;
  money: string | undefined;
  isInWords: boolean;
  own: Measured | undefined;
}

function measured(name: string): Measured | undefined {
  const unit: Unit | undefined = unitNamed(name);
  return unit && { ...unit, end: 0 };
}

function unitAt(text: string, at: number, isInWords: boolean): Measured | undefined {
  unitAfter.lastIndex = at;
  const found = unitAfter.exec(text);
  const name = found?.[1];
  if (name === undefined) return undefined;
  if (isShortUnit(name) && isInWords) return undefined;
  if (isAttachedUnit(name) && text[at] !== name[0]) return undefined;
  const unit = unitNamed(name);
  return unit && { ...unit, end: unitAfter.lastIndex };
}

/** What a number measures: its unit, or what it counts. */
function measureAt(text: string, found: Core): Measured | undefined {
  if (found.own) return { ...found.own, end: found.end };
  const unit = unitAt(text, found.end, found.isInWords);
  if (found.money !== undefined) {
    const end = unit?.dimension === 'money' ? unit.end : found.end;
    return { dimension: 'money', factor: 1, kind: found.money, end };
  }
  // `three times` counts how often, `three times as many` compares.
  if (unit?.dimension === 'ratio' && found.isInWords && !comparison.test(text.slice(unit.end, unit.end + 12)))
    return undefined;
  if (unit) {
    // Minutes of sound, points on a list: what is counted stands behind.
    return unit;
  }
  const noun = nounAfter(text, found.end);
  return noun && { dimension: 'count', factor: 1, kind: noun.stem, end: noun.end };
}

function coreOf(text: string, match: RegExpExecArray): Core | undefined {
  const { currency, digits: typed, magnitude: times, many, change, share, halfMore, words } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 24), start);
  const base = {
    start,
    end,
    money: undefined,
    isInWords: true,
    own: undefined,
    decimals: 0,
    magnitude: 1,
    bound: boundAt(before),
  };
  if (typed !== undefined) {
    const plain = typed.replace(/[,\u00A0\u202F]/gu, '');
    const factor = /^[\s]?(?:k|thousand)$/iu.test(times ?? '')
      ? 1e3
      : /^\s?(?:M|m|mn|million)$/u.test(times ?? '')
        ? 1e6
        : /^\s?(?:B|b|bn|billion)$/u.test(times ?? '')
          ? 1e9
          : times === undefined
            ? 1
            : 1e12;
    const decimals = plain.split('.')[1]?.length ?? 0;
    const bound: Bound = text[end] === '+' ? 'over' : base.bound;
    const stop = text[end] === '+' ? end + 1 : end;
    const money = currency?.trim().replace('US$', '$').replace('USD', '$').replace('EUR', '€').replace('GBP', '£');
    if (many !== undefined && !/00$/u.test(plain)) return undefined;
    return {
      ...base,
      end: stop,
      value: Number(plain) * factor,
      decimals,
      magnitude: factor,
      bound: many === undefined ? bound : 'over',
      money,
      isInWords: false,
    };
  }
  if (change !== undefined) {
    const word = change.toLowerCase();
    // A cake is cut in half, too.
    if (word === 'in half' && !measuredInHalf.test(text.slice(Math.max(0, start - 60), start))) return undefined;
    if (/^(?:halv|in half|by half|half as)/u.test(word)) return { ...base, value: 50, own: measured('%') };
    const fold = /^(\w+)fold$/u.exec(word)?.[1];
    const value = fold === undefined ? (/^(?:tr)/u.test(word) ? 3 : /^quad/u.test(word) ? 4 : 2) : (folds[fold] ?? 2);
    return { ...base, value, own: measured('times') };
  }
  if (share !== undefined) {
    const [count = 'a', name = ''] = share.toLowerCase().split(/[\s-]/u);
    const after = text.slice(end, end + 24);
    if (count === 'half') return { ...base, value: 0.5, decimals: 1 };
    const value = ((counts[count] ?? 1) / (parts[name.replace(/s$/u, '')] ?? 3)) * 100;
    if (/^\s+of an? (?:percent|per cent|point|million)/u.test(after)) {
      const whole = /^\s+of an?/u.exec(after)?.[0].length ?? 0;
      return { ...base, value: value / 100, decimals: 1, end: end + whole };
    }
    const ofTime = /^\s+of an? (hour|year|day|minute|second)\b/u.exec(after);
    if (ofTime)
      return { ...base, value: value / 100, decimals: 2, own: measured(ofTime[1] ?? ''), end: end + ofTime[0].length };
    if (!shareContext.test(after) && !shareBefore.test(before)) return undefined;
    if (/^\s+(?:party|parties|time|option|way|person|one)\b/u.test(after)) return undefined;
    const isQuarter = /quarter/u.test(name) && !/^\s+(?:of (?!the year)|more|less|fewer|faster|lower|higher)/u.test(after) && !/\b(?:by|down|up|than)\s$/u.test(before); // prettier-ignore
    return isQuarter ? undefined : { ...base, value, own: measured('%') };
  }
  if (halfMore !== undefined) return { ...base, value: 1.5, decimals: 1, own: measured(halfMore.toLowerCase()) };
  if (words === undefined) return undefined;
  return { ...base, ...valueOfWords(words.toLowerCase()) };
}

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
const outOf = /^\s(?:\p{L}+\s)?(?:out\sof|in|in\severy)\s(?:every\s)?$/u;
const changing = /\b(?:fell|fall|dropp?(?:ed)?|rose|grew|climbed|went|gone|improved|came|cut|reduced|increased|decreased|moved|shrank|jumped|brought|took|lowered|raised|got|slid|sank|halved|doubled|down|up|drove|lifted|pushed)\b/iu; // prettier-ignore

/** Whether two numbers are a share together: `nine out of ten`, `1 pallet in 400`. */
function isShareOf(part: Core, whole: ReadNumber, gap: string, unit: Measured | undefined): boolean {
  const { quantity } = whole;
  if (!quantity || !outOf.test(gap) || part.value >= quantity.typed) return false;
  if (unit !== undefined && unit.dimension !== 'count') return false;
  const isPlain = quantity.dimension === 'plain' || quantity.dimension === 'count';
  return isPlain && (/\bout\sof\b/u.test(gap) || quantity.dimension === 'plain' || /\bevery\b/u.test(gap));
}

/**
 * What a number measures that has no unit and counts nothing, by the words around it.
 * @returns the stem of the metric, empty where it is not named; undefined where the number measures nothing
 */
function metricOf(text: string, { start, end }: Core): string | undefined {
  const before = text.slice(Math.max(0, start - 70), start);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf(', '), before.lastIndexOf(blank)) + 1;
  const word = metricBefore.exec(before.slice(from))?.[1] ?? metricAfter.exec(text.slice(end, end + 12))?.[1];
  if (word !== undefined) return stemOf(word);
  return /\b(?:up|down) from $/u.test(before) ? '' : undefined;
}

/**
 * Finds the numbers of a text, without what they measure.
 * @param windows where there may be numbers
 * @returns the text without what is no figure, and the numbers; of each `<Figure>` its offset
 */
function readCores(original: string, windows: readonly Window[]): { text: string; cores: (Core | number)[] } {
  let text = '';
  const cores: (Core | number)[] = [];
  for (const [from, to] of windows) {
    text += original.slice(text.length, from) + withoutNoFigures(original.slice(from, to));
  }
  text += original.slice(text.length);
  for (const [from, to] of windows) {
    const part = text.slice(from, to);
    core.lastIndex = 0;
    for (let match = core.exec(part); match; match = core.exec(part)) {
      match.index += from;
      const found = match.groups?.['figure'] === undefined ? coreOf(text, match) : match.index;
      if (found === undefined) continue;
      cores.push(found);
      if (typeof found !== 'number') core.lastIndex = Math.max(core.lastIndex, found.end - from);
    }
  }
  return { text, cores };
}

/**
 * Reads the numbers of a text that somebody could ask about: those with a unit or a metric word, those that count
 * something, changes told in a word, and the uses of `<Figure>`. Years, dates, names, versions and the like are passed
 * over.
 * @param original plain text, in which `figureSign` stands for each `<Figure>`
 * @returns in the order of the text
 */
export function readNumbers(original: string): ReadNumber[] {
  const windows = numberWindows(original);
  if (windows.length === 0) return [];
  const { text, cores } = readCores(original, windows);
  if (cores.length === 0) return [];
  const read: ReadNumber[] = [];
  let next: Measured | undefined;
  let nextStart = -1;
  let isInList = false;
  // From the end: `12, 15 and 18%` and `from 20 to 15 minutes` give their unit to what stands before.
  for (let index = cores.length - 1; index >= 0; index -= 1) {
    const found = cores[index];
    if (found === undefined) continue;
    if (typeof found === 'number') {
      read.push({ start: found, end: found + 1, text: '', quantity: undefined, figureIndex: 0, isFewInWords: false, isBare: false }); // prettier-ignore
      next = undefined;
      nextStart = -1;
      continue;
    }
    const gap = nextStart < 0 ? '' : text.slice(found.end, nextStart);
    const own = measureAt(text, found);
    const isListed: boolean = nextStart >= 0 && (joins.test(gap) || listed.test(gap) || (isInList && gap === ', '));
    const ofNext: Measured | undefined = isListed ? next : undefined;
    const isOwn = own !== undefined && (own.end <= nextStart || nextStart < 0 || own.dimension === 'money');
    let unit: Measured | undefined = isOwn ? own : (ofNext ?? own);
    if (unit === own && own !== undefined && nextStart >= 0 && own.end > nextStart) unit = ofNext;
    const previous = read.at(-1);
    const end = isOwn ? own.end : found.end;
    if (previous?.quantity && isShareOf(found, previous, gap, unit)) {
      const whole = previous.quantity.typed;
      const value = (found.value / whole) * 100;
      const half = Math.min(50 / whole, 3);
      read[read.length - 1] = {
        ...previous,
        start: found.start,
        text: original.slice(found.start, previous.end),
        isBare: false,
        isFewInWords: found.isInWords && whole <= 12,
        quantity: {
          ...previous.quantity,
          dimension: 'percent',
          value,
          typed: value,
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

/** Gives the second number of `from 20 minutes to 15` the unit of the first, and keeps bare ones only in such pairs. */
function inheritedUnits(text: string, numbers: ReadNumber[]): ReadNumber[] {
  const result = numbers.map((one) => ({ ...one }));
  for (const [index, second] of result.entries()) {
    const first = result[index - 1];
    if (!first?.quantity || !second.quantity || second.isFewInWords === undefined) continue;
    const gap = text.slice(first.end, second.start);
    if (
      !/^\s(?:(?:\p{L}+\s){0,3})?to\s(?:(?:about|around|roughly|under|over|just|nearly|almost|below|only)\s)*$/u.test(
        gap,
      )
    )
      continue;
    if (!/\bfrom\s(?:[\p{L}]+\s){0,2}$/iu.test(text.slice(Math.max(0, first.start - 24), first.start))) continue;
    const isPlain = second.quantity.dimension === 'plain';
    if (isPlain && first.quantity.dimension !== 'plain') {
      const factor = first.quantity.typed === 0 ? 1 : first.quantity.value / first.quantity.typed;
      const { typed, low, high } = second.quantity;
      second.quantity = {
        ...first.quantity,
        to: undefined,
        typed,
        value: typed * factor,
        low: low * factor,
        high: high * factor,
      };
      second.isBare = false;
      second.isFewInWords = false;
      first.isFewInWords = false;
    } else if (isPlain && (first.isBare || second.isBare)) {
      const sentence = text.slice(text.lastIndexOf('.', first.start) + 1, first.start);
      if (!changing.test(sentence) && first.isBare && second.isBare) continue;
      first.isBare = second.isBare = false;
      first.isFewInWords = second.isFewInWords = false;
    }
  }
  return withEllipses(text, result).filter(({ isBare }) => !isBare);
}

/** A bare number takes what it measures from the one before it in the sentence: `340 prescriptions, 350 on Mondays`. */
function withEllipses(text: string, numbers: readonly ReadNumber[]): ReadNumber[] {
  let last: ReadNumber | undefined;
  return numbers.map((number) => {
    const { quantity, isBare } = number;
    const before = last;
    if (!isBare || !quantity) {
      last = number;
      return number;
    }
    const gap = before ? text.slice(before.end, number.start) : '';
    if (!before?.quantity || gap.length > 60 || /[.!?;]\s/u.test(gap) || /^(?:one|two|three)\b/iu.test(number.text))
      return number;
    const size = quantity.typed / before.quantity.typed;
    if (!(size > 1 / 3 && size < 3) || !/,|\b(?:then|later|and|now|to|was|but)\b/u.test(gap)) return number;
    const factor = before.quantity.value / before.quantity.typed;
    const { typed, low, high } = quantity;
    return {
      ...number,
      isBare: false,
      quantity: {
        ...before.quantity,
        to: undefined,
        typed,
        value: typed * factor,
        low: low * factor,
        high: high * factor,
      },
    };
  });
}
