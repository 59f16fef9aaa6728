import type { WordTable } from './word-table.ts';

/**
 * What a sentence is about: the sum of the vectors of its words, each as long as the word weighs, made 1 long.
 * @param words folded, as `splitWords` gives them; a word that comes twice counts twice
 * @returns all zeros where the table knows none of the words
 */
export function sentenceVector(
  words: readonly string[],
  table: Pick<WordTable, 'dimensions' | 'vectorOf' | 'weightOf'>,
): Float32Array {
  const sum = new Float32Array(table.dimensions);
  for (const word of words) {
    const weight = table.weightOf(word);
    table.vectorOf(word)?.forEach((number, place) => {
      sum[place] = (sum[place] ?? 0) + weight * number;
    });
  }
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map((number) => number / length);
}

/**
 * How alike two texts are, from -1 to 1; 0 where nothing is known of one of them.
 * @param one of length 1, or all zeros
 * @param other the same
 */
export const cosine = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, number, place) => sum + number * (other[place] ?? 0), 0);
