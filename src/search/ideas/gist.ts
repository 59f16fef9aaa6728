import { wordClass } from '../words/filler-words.ts';
import type { Lexicon } from './lexicon.ts';
import { readMeaning, type Unit } from './meaning.ts';

/**
 * What texts are about, as the keys of their units, each unit once: spaces between units, slashes between the keys of
 * one unit. `#lateness #deadline/#plan sprint`
 */
export type Gist = string;

/** A unit whose word says little counts for this much, since a gist does not keep how it was said. */
const faintStrength = 0.3;

/** The gist of some texts. */
export function gistOf(texts: readonly string[], lexicon: Lexicon): Gist {
  const keys = texts.flatMap((text) => readMeaning(text, lexicon).map((unit) => unit.keys.join('/')));
  return [...new Set(keys)].join(' ');
}

/** The units of a gist, as written. */
export const gistUnits = (gist: Gist): string[] => gist.split(' ').filter((unit) => unit !== '');

/** The units that a gist stands for. The words in which they were said are not in it. */
export const readGist = (gist: Gist): Unit[] =>
  gistUnits(gist).map((keys) => ({
    keys: keys.split('/'),
    words: [],
    strength: wordClass(keys) === 'faint' ? faintStrength : 1,
  }));
