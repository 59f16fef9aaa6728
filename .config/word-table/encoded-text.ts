import { stemWord } from '../../src/search/words/stem-word.ts';
import type { Learned } from './adam.ts';
import { addTo, dot, lengthOf } from './arrays.ts';
import { startingWeight } from './encoder.ts';
import { gloveDimensions, type Glove } from './glove.ts';

/** A text as the places of its words in GloVe and of their stems among those that are learned. */
export interface Text {
  ranks: Int32Array;
  stems: Int32Array;
}

/** What is learned of an encoder. */
export interface Parameters {
  dimensions: number;
  projection: Learned;
  shifts: Learned;
  emphasis: Learned;
}

/** A text with its vector and what is needed to take the vector's gradient back to the words. */
export interface EncodedText {
  text: Text;
  weights: Float32Array;
  /** The weighted sum of GloVe's vectors. */
  gloveSum: Float32Array;
  /** 1 long. */
  vector: Float32Array;
  /** How long the vector was before. */
  length: number;
  /** What a change of the vector would change of what is to become small. */
  gradient: Float32Array;
}

/**
 * Reads texts, and gives each stem a place.
 * @param stems those known so far; new ones are added
 */
export const textReader =
  (glove: Glove, stems: Map<string, number>) =>
  (words: readonly string[]): Text => {
    const known = words.filter((word) => glove.placeOf.has(word));
    const stemPlaces = known.map((word) => {
      const stem = stemWord(word);
      const place = stems.get(stem) ?? stems.size;
      stems.set(stem, place);
      return place;
    });
    return {
      ranks: Int32Array.from(known, (word) => glove.placeOf.get(word) ?? 0),
      stems: Int32Array.from(stemPlaces),
    };
  };

/** A text without some of its words, so that none is leaned on too much; all of it where none would be left. */
export function thinned({ ranks, stems }: Text, leftOut: number, random: () => number): Text {
  const kept = Array.from(ranks, () => random() >= leftOut);
  if (!kept.includes(true)) return { ranks, stems };
  const keep = (_: number, place: number): boolean => kept[place] ?? false;
  return { ranks: ranks.filter(keep), stems: stems.filter(keep) };
}

/** Encodes a text. */
export function encodeText(
  text: Text,
  { dimensions, projection, shifts, emphasis }: Parameters,
  glove: Glove,
): EncodedText {
  const gloveSum = new Float32Array(gloveDimensions);
  const vector = new Float32Array(dimensions);
  const weights = new Float32Array(text.ranks.length);
  text.ranks.forEach((rank, place) => {
    const stem = text.stems[place] ?? 0;
    const weight = Math.exp(startingWeight(rank) + (emphasis.values[stem] ?? 0));
    weights[place] = weight;
    addTo(gloveSum, 0, glove.vectors, rank * gloveDimensions, gloveDimensions, weight);
    addTo(vector, 0, shifts.values, stem * dimensions, dimensions, weight);
  });
  for (let row = 0; row < dimensions; row += 1) {
    vector[row] = (vector[row] ?? 0) + dot(projection.values, row * gloveDimensions, gloveSum, 0, gloveDimensions);
  }
  const length = lengthOf(vector, 0, dimensions) + 1e-9;
  return {
    ...{ text, weights, gloveSum, length },
    vector: vector.map((number) => number / length),
    gradient: new Float32Array(dimensions),
  };
}

/** Adds to the parameters' gradients what a text's gradient asks of them. */
export function takeBack(
  { text, weights, gloveSum, vector, length, gradient }: EncodedText,
  { dimensions, projection, shifts, emphasis }: Parameters,
  glove: Glove,
): void {
  // Only what turns the vector counts, since it is made 1 long.
  addTo(gradient, 0, vector, 0, dimensions, -dot(gradient, 0, vector, 0, dimensions));
  const turn = gradient.map((number) => number / length);
  const gloveTurn = new Float32Array(gloveDimensions);
  turn.forEach((slope, row) => {
    addTo(projection.gradient, row * gloveDimensions, gloveSum, 0, gloveDimensions, slope);
    addTo(gloveTurn, 0, projection.values, row * gloveDimensions, gloveDimensions, slope);
  });
  text.ranks.forEach((rank, place) => {
    const stem = text.stems[place] ?? 0;
    const weight = weights[place] ?? 0;
    addTo(shifts.gradient, stem * dimensions, turn, 0, dimensions, weight);
    const slope =
      dot(glove.vectors, rank * gloveDimensions, gloveTurn, 0, gloveDimensions) +
      dot(shifts.values, stem * dimensions, turn, 0, dimensions);
    emphasis.gradient[stem] = (emphasis.gradient[stem] ?? 0) + weight * slope;
  });
}
