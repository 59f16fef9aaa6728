import type { KnownFigure } from './ledger.ts';
import type { Quantity } from './quantity.ts';
import type { ReadNumber } from './read-number.ts';
import { stemOf, stemsOf } from './stem.ts';

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

const falling = new Set('cut fall drop reduc less fewer decreas declin shorter faster quicker saving save lower time'.split(' ').map(stemOf)); // prettier-ignore

/** What a share and a factor say about each other: doubled is 100% more; where something fell, halved is 50% less. */
function sharesOfRatio(ratio: number, { stems }: KnownFigure): number[] {
  if (ratio <= 0) return [];
  const isFall = [...falling].some((stem) => stems.has(stem));
  return isFall ? [(ratio - 1) * 100, (1 - 1 / ratio) * 100] : [(ratio - 1) * 100];
}

function equalsReading(said: Quantity, known: Quantity, figure: KnownFigure): boolean {
  if (said.dimension === known.dimension) {
    if (said.dimension === 'count' && !countsTheSame(said, known, figure)) return false;
    if (said.dimension === 'money' && said.kind !== known.kind) return false;
    return isSame(said, known);
  }
  if (said.dimension === 'percent' && known.dimension === 'ratio')
    return [...sharesOfRatio(known.value, figure), (1 - 1 / known.value) * 100].some((share) => holds(said, share));
  if (said.dimension === 'ratio' && known.dimension === 'percent')
    return sharesOfRatio(said.value, figure).some((share) => near(share, known.value));
  // A score, or a number whose unit is left to the words around it, is compared as it is typed.
  const isPlain = said.dimension === 'plain' || known.dimension === 'plain';
  if (!isPlain) {
    const isCounted = known.dimension === 'count' && said.dimension === 'points';
    return isCounted && isSame(said, known);
  }
  const isNamed = said.dimension !== 'plain' || known.dimension === 'count' || figure.stems.has(said.kind);
  if (!isNamed) return false;
  const isShareOfTyped = said.dimension === 'percent' && said.typed === said.value;
  if (isShareOfTyped && said.value !== known.value) return near(said.value, known.value * 100);
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

/** How far apart two numbers are, as a share of the larger one. */
function distance(one: number, other: number): number {
  const size = Math.max(Math.abs(one), Math.abs(other));
  return size === 0 ? 0 : Math.abs(one - other) / size;
}

/**
 * Whether a figure counts the very thing that a small number in words counts, and might be meant: `eight partners`, where
 * there are seven. `Two partners` are two of them.
 */
export const mayMean = ({ quantity }: ReadNumber, { unitStems, readings: [own] }: KnownFigure): boolean =>
  quantity?.dimension === 'count' &&
  own?.dimension === 'count' &&
  unitStems.has(quantity.kind) &&
  distance(quantity.value, own.value) <= 0.34;

/**
 * Whether a number of which nothing says what it measures is a figure's value.
 * @param sentence in which a word of the figure has to stand, too
 */
export function isMeantBare(said: Quantity, { stems, readings: [own] }: KnownFigure, sentence: () => string): boolean {
  if (said.typed <= 1 || own?.typed !== said.typed || own.to !== undefined) return false;
  return stemsOf(sentence()).some((stem) => stem.length > 3 && stems.has(stem));
}

/**
 * The figure that was probably meant: of the same dimension, about the same thing, near in value.
 * @param said a number that equals none
 * @param around the words of its sentence
 */
export function nearestFigure(
  said: Quantity,
  around: string,
  figures: readonly KnownFigure[],
): KnownFigure | undefined {
  const words = new Set(stemsOf(around).filter((stem) => stem.length > 3));
  let nearest: KnownFigure | undefined;
  let best = 0.35;
  for (const known of figures) {
    const own = known.readings.slice(0, known.ownReadings);
    const reading = own.find(({ dimension }) => dimension === said.dimension || (dimension === 'points' && said.dimension === 'percent')); // prettier-ignore
    if (!reading || (said.dimension === 'count' && !countsTheSame(said, reading, known))) continue;
    const shared = [...known.stems].filter((stem) => words.has(stem)).length;
    const closeness = 1 - distance(reading.value, said.value);
    const score = closeness * 0.6 + Math.min(shared, 4) * 0.15;
    if (closeness >= 0.4 && score > best) {
      best = score;
      nearest = known;
    }
  }
  return nearest;
}
