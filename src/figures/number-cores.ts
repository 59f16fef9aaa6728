import { figureSign } from '../bank/statement.ts';
import { blank, withoutNoFigures } from './no-figures.ts';
import { metricWords } from './metric-words.ts';
import type { Window } from './number-windows.ts';
import { numberInWords, valueOfWords } from './number-words.ts';
import type { Bound, Dimension, PrintedNumber } from './quantity.ts';
import { unitNamed, type Unit } from './units.ts';

const digits = '\\d{1,3}(?:[,\\u00A0\\u202F]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const magnitude =
  '(?:[\\s-]?(?:thousand|million|billion|trillion|mil|bn|mn)|[kKMB]|(?<=(?:[$€£]|USD|EUR|GBP|CHF)\\s?[\\d.,]+)(?:mm|[mb]))(?![\\p{L}\\p{N}])';
const part = '(?:third|quarter|fifth|tenth)s?';
const core = new RegExp(
  [
    `(?<figure>${figureSign})`,
    `(?<![\\p{L}\\p{N}_${blank}]|[\\p{L}\\p{N}][-.,])(?<currency>US\\$|[$€£¥₹]|(?:USD|EUR|GBP|CHF)\\s?)?(?<digits>${digits})(?<magnitude>${magnitude})?(?<many>s(?![\\p{L}\\p{N}]))?`,
    `\\b(?<change>halv(?:ed|ing)|doubl(?:ed|ing)(?! (?:down|check|up|back))|(?:tripl|trebl)(?:ed|ing)|quadrupl(?:ed|ing)|(?:in|by) half\\b(?!\\san?\\b)|(?<=(?:cut|drop|fall|reduction|decrease|saving|decline) of (?:about |almost |nearly )?)half\\b|half as\\b|twice as\\b|twice the\\b|double the\\b|(?:two|three|four|five|ten)fold)\\b`,
    `\\b(?<share>(?:a|one|two|three|four)[\\s-]${part}|half(?=\\sof\\s(?:the (?!time|way|battle|fun|night|day)|our|my (?!life|time)|all|what|them|those|these|\\p{L}+s\\b))|half a(?=\\s(?:percent|per cent|day|year|month|week|second|minute|point)\\b)|half an(?=\\shour\\b))(?![\\p{L}])`,
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

const measuredInHalf = new RegExp(
  `\\b(?:${metricWords}|times?|waits?|lengths?|numbers?|amounts?|errors?|complaints|waste|hours|days|spend\\w*|workload|it|that|them)\\b[^.,;]*$`,
  'iu',
);
const shareContext =
  /^\s+(?:of|more|less|fewer|faster|slower|higher|lower|longer|shorter|cheaper|quicker|smaller|larger|better|cut|drop|reduction|increase|rise|off)\b/u;
const shareBefore =
  /\b(?:by|down|up|about|around|nearly|almost|roughly|over|under|than|to|cut|from|(?:drop|fall|reduction|rise|increase|saving|decline|decrease|gain) of)\s$/iu;

/** What is written behind digits, in small letters, by what it makes of them. */
const magnitudes = new Map(
  ['k thousand', 'm mn mm mil million', 'b bn billion', 'trillion'].flatMap((names, index) =>
    names.split(' ').map((name) => [name, 1000 ** (index + 1)] as const),
  ),
);
const parts = new Map(Object.entries({ third: 3, quarter: 4, fifth: 5, tenth: 10 }));
const counts = new Map(Object.entries({ a: 1, one: 1, two: 2, three: 3, four: 4 }));
const folds = new Map(Object.entries({ two: 2, three: 3, four: 4, five: 5, ten: 10 }));

/** What a number measures, and where what says so ends. */
export interface Measured {
  dimension: Dimension;
  factor: number;
  kind: string;
  end: number;
}

/** A number before its unit is known. */
export interface Core extends PrintedNumber {
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
    const factor = magnitudes.get(times?.replace(/^[\s-]/u, '').toLowerCase() ?? '') ?? 1;
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
    if (/^(?:halv|in half|by half|half)/u.test(word)) return { ...base, value: 50, own: measured('%') };
    const fold = /^(\w+)fold$/u.exec(word)?.[1];
    const value =
      fold === undefined ? (/^(?:tr)/u.test(word) ? 3 : /^quad/u.test(word) ? 4 : 2) : (folds.get(fold) ?? 2);
    return { ...base, value, own: measured('times') };
  }
  if (share !== undefined) {
    const [count = 'a', name = ''] = share.toLowerCase().split(/[\s-]/u);
    const after = text.slice(end, end + 24);
    if (share.toLowerCase() === 'half') return { ...base, value: 50, own: measured('%') };
    if (count === 'half') return { ...base, value: 0.5, decimals: 1 };
    const value = ((counts.get(count) ?? 1) / (parts.get(name.replace(/s$/u, '')) ?? 3)) * 100;
    if (/^\s+of an? (?:percent|per cent|point|million)/u.test(after)) {
      const whole = /^\s+of an?/u.exec(after)?.[0].length ?? 0;
      return { ...base, value: value / 100, decimals: 1, end: end + whole };
    }
    const ofTime = /^\s+of an? (hour|year|day|minute|second)\b/u.exec(after);
    if (ofTime)
      return { ...base, value: value / 100, decimals: 2, own: measured(ofTime[1] ?? ''), end: end + ofTime[0].length };
    const isSeveral = /s$/u.test(name) && !/^quarters/u.test(name);
    const isSubject = /^\s(?:\p{L}{3,}ed|came|said|left|did|went|had|have|are|were)\b/u.test(after);
    if (
      !isSeveral &&
      !(isSubject && (count !== 'a' || /^(?:fif|ten)th/u.test(name))) &&
      !shareContext.test(after) &&
      !shareBefore.test(before)
    )
      return undefined;
    if (/^\s+(?:party|parties|time|option|way|person|one)\b/u.test(after)) return undefined;
    const isQuarter = /quarter/u.test(name) && !/^\s+(?:of (?!the year)|more|less|fewer|faster|lower|higher)/u.test(after) && !/\b(?:by|down|up|than|(?:drop|cut|fall|rise|reduction|increase|saving) of)\s$/u.test(before) && !(count === 'three' && isSubject); // prettier-ignore
    return isQuarter ? undefined : { ...base, value, own: measured('%') };
  }
  if (halfMore !== undefined) return { ...base, value: 1.5, decimals: 1, own: measured(halfMore.toLowerCase()) };
  if (words === undefined) return undefined;
  return { ...base, ...valueOfWords(words.toLowerCase()) };
}

/**
 * Finds the numbers of a text, without what they measure.
 * @param windows where there may be numbers
 * @returns the text without what is no figure, and the numbers; of each `<Figure>` its offset
 */
export function readCores(original: string, windows: readonly Window[]): { text: string; cores: (Core | number)[] } {
  const cores: (Core | number)[] = [];
  const texts = windows.map(([from, to]) => withoutNoFigures(original.slice(from, to)));
  const ends = windows.map(([, to], index) => original.slice(to, windows[index + 1]?.[0]));
  const text = original.slice(0, windows[0]?.[0]) + texts.map((part, index) => part + (ends[index] ?? '')).join('');
  for (const [index, [from]] of windows.entries()) {
    const part = texts[index] ?? '';
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
