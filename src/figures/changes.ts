import type { Quantity } from './quantity.ts';
import type { ReadNumber } from './read-number.ts';

/** A change that a text tells with its two ends, and that does not follow from them. */
export interface WrongChange {
  from: ReadNumber;
  to: ReadNumber;
  change: ReadNumber;
  /** What follows from the ends: percent, points or a factor, as the change is told. */
  low: number;
  high: number;
}

/** A number of a text with its quantity, that of the ledger for a `<Figure>`. */
export interface ValuedNumber {
  number: ReadNumber;
  quantity: Quantity | undefined;
}

const betweenEnds =
  /^\s(?:(?:[\p{L}’'/]+\s){0,4})?(?:down to|up to|to)\s(?:(?:about|around|roughly|under|over|just|nearly|almost|below|only|a|an|at least|at most)\s)*$/u;
const beforeFirst = /\bfrom\s(?:(?:about|around|roughly|under|over|just|nearly|almost|an?|some|average|of)\s)*$/iu;
const reversed = /^,?\s(?:up |down )?from\s(?:(?:about|around|roughly|over|just|nearly|almost|an?|some)\s)*$/u;
const arrow = /^\s?(?:→|->|⇒)\s?$/u;
const changeWord =
  '(?:cut|drop|fall|reduction|decrease|decline|improvement|increase|rise|growth|gain|lift|jump|boost|saving|change|difference|uplift|acceleration|speed-?up)';
const changeNoun = new RegExp(
  `^\\s?(?:\\p{L}+\\s){0,2}?(?:${changeWord}s?|less|fewer|more|faster|slower|lower|higher|shorter|longer|better|cheaper|quicker|smaller|larger|down|up|relative|off)\\b`,
  'iu',
);
const nearly =
  '(?:an?\\s|about\\s|around\\s|roughly\\s|almost\\s|nearly\\s|over\\s|some\\s|more than\\s|less than\\s|just\\s|under\\s|well over\\s|[-−+~≈])*';
const changeBefore = new RegExp(
  `(?:\\bby\\s|\\ban?\\s|[,(–—:]\\s?(?:down|up|i\\.e\\.|that[’']s|which is|or|so)?\\s?|\\b(?:down|up|is|was|that[’']s)\\s|\\b${changeWord}\\sof\\s|[-−+–])${nearly}$`,
  'iu',
);
const beforeEnds = new RegExp(`(?:\\bby\\s|\\b(?:down|up)\\s|\\b${changeWord}\\sof\\s)${nearly}$`, 'iu');
const aspect = /\b(?:faster|quicker|speed|speed-?up|throughput|productiv\p{L}+|efficien\p{L}+)\b/iu;
const newClause = /\b(?:and|while|but|with|whereas|so(?! (?:by|an?)\b)|went|fell|rose|when|because)\b/iu;
const sentenceEnd = /[.!?]\s+["“]?[\p{Lu}\uFFFC]|\n|;/u;

/** What may follow from two intervals, by a function that is monotonous in both. */
function span(one: Quantity, other: Quantity, of: (from: number, to: number) => number): [number, number] {
  const ends = [one.low, one.high].flatMap((from) => [other.low, other.high].map((to) => of(from, to)));
  return [Math.min(...ends), Math.max(...ends)];
}

/** An end of a change: whole numbers are meant as they stand, others within their rounding. */
const end = (quantity: Quantity): Quantity => {
  const isWhole = Number.isInteger(quantity.typed) && Math.abs(quantity.typed) < 1000;
  if (quantity.dimension === 'percent' || quantity.dimension === 'points' || !isWhole) return quantity;
  return { ...quantity, low: quantity.value, high: quantity.value };
};

/**
 * What a change may be in its own dimension, given its ends.
 * @param isSpeed whether it may be the speed that is told and not the time
 */
export function changesBetween(one: Quantity, other: Quantity, change: Quantity, isSpeed: boolean): [number, number][] {
  const from = end(one);
  const to = end(other);
  if (from.low <= 0 || to.low < 0) return [];
  const isRise = to.value > from.value;
  if (change.dimension === 'points') return [span(from, to, (start, stop) => Math.abs(stop - start))];
  const relative = span(from, to, (start, stop) => (Math.abs(stop - start) / start) * 100);
  if (to.low <= 0) return change.dimension === 'percent' ? [relative] : [];
  const ratio = span(from, to, (start, stop) => (isRise ? stop / start : start / stop));
  if (change.dimension === 'ratio') return [ratio];
  // Twice as fast is half the time: 100% and 50% are said of the same change.
  return isSpeed ? [relative, [(ratio[0] - 1) * 100, (ratio[1] - 1) * 100]] : [relative];
}

const overlaps = ([low, high]: [number, number], { low: least, high: most }: Quantity): boolean => {
  const slack = 1e-9 * Math.max(1, Math.abs(high));
  return low - slack <= most && least <= high + slack;
};

function isChange(
  text: string,
  { start, end: stop, text: typed }: ReadNumber,
  quantity: Quantity,
  isBehind: boolean,
): boolean {
  if (!['percent', 'points', 'ratio'].includes(quantity.dimension)) return false;
  if (/^(?:halv|doubl|tripl|trebl|quadrupl|in half|by half|\w+fold)/iu.test(typed)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  if (changeNoun.test(text.slice(stop, stop + 30))) return true;
  return isBehind ? changeBefore.test(before) : beforeEnds.test(before);
}

/**
 * Finds changes told with both of their ends that do not compute: `from 40 to 30 minutes, a cut of 33%`.
 * @param numbers of the text, in its order
 */
export function changesIn(
  text: string,
  numbers: readonly ValuedNumber[],
): { wrong: WrongChange[]; right: ReadNumber[] } {
  const wrong: WrongChange[] = [];
  const right: ReadNumber[] = [];
  for (const [index, { number: second, quantity: to }] of numbers.entries()) {
    const first = numbers[index - 1];
    const from = first?.quantity;
    if (!first || !from || !to || from.to || to.to || from.dimension !== to.dimension) continue;
    const gap = text.slice(first.number.end, second.start);
    const before = text.slice(Math.max(0, first.number.start - 40), first.number.start);
    const isPair = (betweenEnds.test(gap) && beforeFirst.test(before)) || arrow.test(gap);
    // `It rose to 142, from 120`, `NPS 41, up from 29`.
    const isReversed = !isPair && reversed.test(gap);
    if (!isPair && !isReversed) continue;
    const [start, stop] = isReversed ? [to, from] : [from, to];
    const behind = [numbers[index + 1], numbers[index + 2]].map((one) => [one, true] as const);
    for (const [other, isBehind] of [...behind, [numbers[index - 2], false] as const]) {
      if (!other?.quantity || other.quantity.to || !isChange(text, other.number, other.quantity, isBehind)) continue;
      const way = isBehind
        ? text.slice(second.end, other.number.start)
        : text.slice(other.number.end, first.number.start);
      if (sentenceEnd.test(way) || way.length > 60 || newClause.test(way)) continue;
      const around = text.slice(Math.max(0, other.number.start - 30), other.number.end + 30);
      const size = change(other.quantity);
      const spans = changesBetween(start, stop, size, aspect.test(around));
      const [main] = spans;
      if (!main) continue;
      if (spans.some((one) => overlaps(one, size))) right.push(other.number);
      else
        wrong.push({
          from: isReversed ? second : first.number,
          to: isReversed ? first.number : second,
          change: other.number,
          low: main[0],
          high: main[1],
        });
    }
  }
  return { wrong, right };
}

/** How large a change is told to be, whichever its direction; nobody minds one percent. */
function change(quantity: Quantity): Quantity {
  const isNegative = quantity.value < 0;
  const { value, low, high } = isNegative
    ? { value: -quantity.value, low: -quantity.high, high: -quantity.low }
    : quantity;
  const slack = quantity.dimension === 'percent' ? 1 : 0;
  return { ...quantity, value, low: Math.min(low, value - slack), high: Math.max(high, value + slack) };
}
