import type { Core, Measured } from './number-cores.ts';
import type { ReadNumber } from './read-number.ts';

const outOf = /^\s(?:\p{L}+\s)?(?:out\sof|in|in\severy)\s(?:every\s)?$/u;
const changing = /\b(?:fell|fall|dropp?(?:ed)?|rose|grew|climbed|went|gone|improved|came|cut|reduced|increased|decreased|moved|shrank|jumped|brought|took|lowered|raised|got|slid|sank|halved|doubled|down|up|drove|lifted|pushed)\b/iu; // prettier-ignore

/** Whether two numbers are a share together: `nine out of ten`, `1 pallet in 400`. */
export function isShareOf(part: Core, whole: ReadNumber, gap: string, unit: Measured | undefined): boolean {
  const { quantity } = whole;
  if (!quantity || !outOf.test(gap) || part.value >= quantity.typed) return false;
  if (unit !== undefined && unit.dimension !== 'count') return false;
  const isPlain = quantity.dimension === 'plain' || quantity.dimension === 'count';
  const isInWords = gap === ' in ' && part.isInWords && quantity.typed <= 20;
  return isPlain && (isInWords || quantity.dimension === 'plain' || /\b(?:out\sof|every)\b/u.test(gap));
}

/** Gives the second number of `from 20 minutes to 15` the unit of the first. */
export function inheritedUnits(text: string, numbers: ReadNumber[]): ReadNumber[] {
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
  return withEllipses(text, result);
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
