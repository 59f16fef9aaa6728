import type { WordTable } from './word-table.ts';

/**
 * How alike two texts are, from -1 to 1; 0 where nothing is known of one of them.
 * @param one of length 1, or all zeros
 * @param other the same
 */
export function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}

/**
 * How alike a text is to each of many.
 * @param vector as for `cosine`
 * @param others the vectors of the others, one after another
 */
export function cosines(vector: Float32Array, others: Float32Array): Float32Array {
  const size = vector.length;
  const found = new Float32Array(others.length / size);
  for (let at = 0; at < found.length; at += 1) {
    const from = at * size;
    let sum = 0;
    for (let place = 0; place < size; place += 1) sum += (vector[place] ?? 0) * (others[from + place] ?? 0);
    found[at] = sum;
  }
  return found;
}

/** How alike a text is to the most alike of some, from 0 to 1. */
export const mostLikeness = (vector: Float32Array, some: readonly Float32Array[]): number =>
  some.reduce((most, one) => Math.max(most, cosine(vector, one)), 0);

/** A vector made 1 long; zeros stay zeros. The array is changed. */
export function unitVector(vector: Float32Array): Float32Array {
  const length = Math.sqrt(cosine(vector, vector));
  if (length > 0) for (let place = 0; place < vector.length; place += 1) vector[place] = (vector[place] ?? 0) / length;
  return vector;
}

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
    const vector = table.vectorOf(word);
    if (!vector) continue;
    const weight = table.weightOf(word);
    for (let place = 0; place < sum.length; place += 1) sum[place] = (sum[place] ?? 0) + weight * (vector[place] ?? 0);
  }
  return unitVector(sum);
}
