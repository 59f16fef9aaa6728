import { stemWord } from '../../src/search/words/stem-word.ts';
import { addTo, dot, lengthOf } from './arrays.ts';
import { gloveDimensions, type Glove } from './glove.ts';

/**
 * Turns words into vectors of fewer numbers: GloVe's vector, projected, plus what was learned of all words with the
 * same stem. How much a word weighs begins with how rare it is and is learned for its stem as well.
 */
export interface Encoder {
  dimensions: number;
  /** For each dimension of the encoder the direction in GloVe, one after another. */
  projection: Float32Array;
  /** The place of each stem that was learned. */
  stems: ReadonlyMap<string, number>;
  /** What is added for each stem, one after another. */
  shifts: Float32Array;
  /** By what the logarithm of the weight changes for each stem. */
  emphasis: Float32Array;
}

/** Words as frequent as this one weigh half; much rarer ones nearly 1 (Arora, Liang and Ma 2017). */
const halfWeight = 3e-4;

/** The logarithm of the weight with which a word begins, by its rank among GloVe's words (Zipf's law). */
export const startingWeight = (rank: number): number => Math.log(halfWeight / (halfWeight + 1 / (12 * (rank + 3))));

/** A word's vector, of any length, and by what it is multiplied in a sentence. */
export interface EncodedWord {
  vector: Float32Array;
  weight: number;
}

/**
 * Encodes one word.
 * @param word one of GloVe's
 */
export function encodeWord(word: string, encoder: Encoder, glove: Glove): EncodedWord {
  const { dimensions, projection, stems, shifts, emphasis } = encoder;
  const rank = glove.placeOf.get(word) ?? 0;
  const stem = stems.get(stemWord(word));
  const vector = Float32Array.from({ length: dimensions }, (_, row) =>
    dot(projection, row * gloveDimensions, glove.vectors, rank * gloveDimensions, gloveDimensions),
  );
  if (stem !== undefined) addTo(vector, 0, shifts, stem * dimensions, dimensions, 1);
  return { vector, weight: Math.exp(startingWeight(rank) + (stem === undefined ? 0 : (emphasis[stem] ?? 0))) };
}

/** Words of vectors 1 long and of weights that take the length in, which is how a table stores them. */
export function encodeWords(
  words: readonly string[],
  encoder: Encoder,
  glove: Glove,
): { vectors: Float32Array; weights: Float32Array } {
  const { dimensions } = encoder;
  const vectors = new Float32Array(words.length * dimensions);
  const weights = new Float32Array(words.length);
  words.forEach((word, place) => {
    const { vector, weight } = encodeWord(word, encoder, glove);
    const length = lengthOf(vector, 0, dimensions);
    addTo(vectors, place * dimensions, vector, 0, dimensions, length === 0 ? 0 : 1 / length);
    weights[place] = weight * length;
  });
  return { vectors, weights };
}
