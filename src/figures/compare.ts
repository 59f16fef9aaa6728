import type { KnownFigure } from './ledger.ts';
import type { Quantity } from './quantity.ts';
import type { ReadNumber } from './read-numbers.ts';
import { stemsOf } from './stem.ts';

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

const holds = ({ low, high }: Quantity, value: number): boolean =>
  (low <= value && value <= high) || near(low, value) || near(high, value);

/** Whether a number in a text is the same as one of the ledger, both in the same unit. */
function isSame(said: Quantity, known: Quantity): boolean {
  if (said.to) {
    if (known.to) return holds(said, known.value) && holds(said.to, known.to.value);
    return false;
  }
  if (known.to) return holds(said, known.value) || holds(said, known.to.value);
  return holds(said, known.value);
}

const people = new Set('person people staff employ colleagu nurs engine teacher doctor develop member report direct agent driver worker hire headcount fte scient analyst'.split(' ')); // prettier-ignore

/** Whether what a number counts is what a figure counts. */
function countsTheSame(said: Quantity, known: Quantity, { stems }: KnownFigure): boolean {
  if (said.kind === known.kind || known.kind === '' || stems.has(said.kind)) return true;
  return people.has(said.kind) && [...stems].some((stem) => people.has(stem));
}

/** What a share and a factor say about each other: doubled is 100% more, halved is 50% less. */
function sharesOfRatio(ratio: number): number[] {
  return ratio > 0 ? [(ratio - 1) * 100, (1 - 1 / ratio) * 100] : [];
}

function equalsReading(said: Quantity, known: Quantity, figure: KnownFigure): boolean {
  if (said.dimension === known.dimension) {
    if (said.dimension === 'count' && !countsTheSame(said, known, figure)) return false;
    if (said.dimension === 'money' && said.kind !== known.kind) return false;
    return isSame(said, known);
  }
  if (said.dimension === 'percent' && known.dimension === 'ratio')
    return sharesOfRatio(known.value).some((share) => holds(said, share));
  if (said.dimension === 'ratio' && known.dimension === 'percent')
    return sharesOfRatio(said.value).some((share) => near(share, known.value));
  // A score, or a number whose unit is left to the words around it, is compared as it is typed.
  const isPlain = said.dimension === 'plain' || known.dimension === 'plain';
  if (!isPlain) {
    const isCounted = known.dimension === 'count' && said.dimension === 'points';
    return isCounted && isSame(said, known);
  }
  const isNamed = said.dimension !== 'plain' || known.dimension === 'count' || figure.stems.has(said.kind);
  if (!isNamed) return false;
  if (said.dimension === 'percent' && said.value !== known.value) return near(said.value, known.value * 100);
  const factor = said.typed === 0 ? 1 : said.value / said.typed;
  return holds({ ...said, low: said.low / factor, high: said.high / factor }, known.typed);
}

/** Whether a number is a figure's own value, or else a number that the figure's words name. */
export type Equality = 'value' | 'named' | undefined;

/**
 * Compares a number of a text with a figure.
 * @param said a number with what it measures
 * @param known a figure
 */
export function equality(said: Quantity, known: KnownFigure): Equality {
  const at = known.readings.findIndex((reading) => equalsReading(said, reading, known));
  if (at < 0) return undefined;
  return at < known.ownReadings ? 'value' : 'named';
}

/** Whether a figure counts the very thing that a number in words counts. */
export const countsThis = ({ quantity }: ReadNumber, known: KnownFigure): boolean =>
  quantity?.dimension === 'count' && known.unitStems.has(quantity.kind);

/**
 * The figure that was probably meant: of the same dimension, about the same thing, near in value.
 * @param said a number that equals none
 * @param around the words of its sentence
 */
export function nearestFigure(said: Quantity, around: string, figures: readonly KnownFigure[]): KnownFigure | undefined {
  const words = new Set(stemsOf(around).filter((stem) => stem.length > 3));
  let nearest: KnownFigure | undefined;
  let best = 0.35;
  for (const known of figures) {
    const reading = known.readings.find(({ dimension }) => dimension === said.dimension || (dimension === 'points' && said.dimension === 'percent')); // prettier-ignore
    if (!reading || known.ownReadings === 0) continue;
    const shared = [...known.stems].filter((stem) => words.has(stem)).length;
    const size = Math.max(Math.abs(reading.value), Math.abs(said.value));
    const closeness = size === 0 ? 1 : 1 - Math.abs(reading.value - said.value) / size;
    const score = closeness * 0.6 + Math.min(shared, 4) * 0.15;
    if (closeness >= 0.4 && score > best) {
      best = score;
      nearest = known;
    }
  }
  return nearest;
}
