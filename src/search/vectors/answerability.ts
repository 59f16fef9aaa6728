import { stemWord } from '../words/stem-word.ts';
import { patternWords, type Patterns } from './packed-words.ts';
import type { WordTable } from './word-table.ts';

/**
 * How well the best run of neighbouring words fits a pattern, from 0 (convolution and its maximum over time; Kim 2014).
 * @param vectors of the words, in order; nothing where a word is not known
 * @param pattern its place
 */
function bestFit(
  vectors: readonly (Float32Array | undefined)[],
  { values: slots, scale, offsets }: Patterns,
  pattern: number,
): number {
  const size = slots.length / offsets.length / patternWords;
  let best = 0;
  for (let first = -1; first < vectors.length - 1; first += 1) {
    let fit = 0;
    for (let word = 0; word < patternWords; word += 1) {
      const vector = vectors[first + word];
      if (!vector) continue;
      const from = (pattern * patternWords + word) * size;
      for (let place = 0; place < size; place += 1) fit += (vector[place] ?? 0) * (slots[from + place] ?? 0);
    }
    best = Math.max(best, fit * scale + (offsets[pattern] ?? 0));
  }
  return best;
}

/**
 * How much the words of a question tell whether there is a story for it: nearly everybody has one about a mistake, and
 * hardly anybody one about letting somebody go.
 * @param words folded, in order
 * @returns in log odds
 */
export function answerabilityOf(words: readonly string[], table: WordTable): number {
  const byStem = new Map([...words].reverse().map((word) => [stemWord(word), word]));
  const oneByOne = [...byStem.values()].reduce((sum, word) => sum + table.answerabilityOf(word), 0);
  const vectors = words.map((word) => table.vectorOf(word));
  const { patterns } = table.packed;
  return patterns.tells.reduce((sum, tells, pattern) => sum + tells * bestFit(vectors, patterns, pattern), oneByOne);
}
