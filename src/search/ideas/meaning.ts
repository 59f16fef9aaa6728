import { isLoose, wordClass, type WordClass } from '../words/filler-words.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { splitWords } from '../words/split-words.ts';
import { stemWord } from '../words/stem-word.ts';

/** One thing that a text is about: a word of its own, or an idea of the thesaurus. */
export interface Unit {
  /** What it is compared by: `#idea` for each idea that the words may mean, or the word's stem. */
  keys: readonly string[];
  /** The folded words, as they stand in the text. */
  words: readonly string[];
  /** How much the unit counts, before its rarity: 1, or less for words that say little. */
  strength: number;
}

/** A word that says little counts for this much of another. */
const faintStrength = 0.3;
/** A word that mostly says little counts for this much when it stands alone for an idea. */
const faintIdeaStrength = 0.6;
/** As many loose words may stand inside a phrase. */
const longestGap = 2;

const strengthOfWord: Readonly<Record<WordClass, number>> = {
  silent: 0,
  grammar: 0,
  frame: 0,
  faint: faintStrength,
  plain: 1,
};
const strengthOfIdea: Readonly<Record<WordClass, number>> = {
  silent: 0,
  grammar: 0,
  frame: faintStrength,
  faint: faintIdeaStrength,
  plain: 1,
};

interface Word {
  word: string;
  stem: string;
  kind: WordClass;
}

/** Words such as `gracefully` say how something was done, and hardly ever what. */
const isAdverb = (word: string): boolean => /[a-z]{4}ly$/.test(word);

function readWord(word: string, stem: string): Word {
  const kind = wordClass(stem);
  return { word, stem, kind: kind === 'plain' && isAdverb(word) ? 'faint' : kind };
}

/** Where the phrase ends in the text, if it begins at this word. */
function phraseEnd(words: readonly Word[], start: number, stems: readonly string[]): number | undefined {
  let at = start;
  for (const stem of stems) {
    let gap = 0;
    while (at > start && words[at]?.stem !== stem && isLoose(words[at]?.stem ?? '') && gap < longestGap) {
      at += 1;
      gap += 1;
    }
    if (words[at]?.stem !== stem) return undefined;
    at += 1;
  }
  return at;
}

function phraseAt(
  words: readonly Word[],
  start: number,
  candidates: readonly Phrase[],
): { ideas: string[]; end: number } | undefined {
  for (const { stems, ideas } of candidates) {
    const end = phraseEnd(words, start, stems);
    if (end !== undefined) return { ideas, end };
  }
  return undefined;
}

/**
 * Reads what a text is about: phrases and words of the thesaurus as ideas, other words as themselves, filler not at all.
 * @param text any text
 * @param lexicon the thesaurus
 * @param stemOf gives the stem of a folded word; where typing errors are to be put right, that of the word meant
 * @returns units in the text's order, each once
 */
export const readMeaning = (text: string, lexicon: Lexicon, stemOf: (word: string) => string = stemWord): Unit[] =>
  unitsOf(
    splitWords(text).map((word): Word => readWord(word, stemOf(word))),
    lexicon,
  );

/**
 * The stems of a text's words in order, without those that carry nothing: enough to read what it is about.
 * @param text any text
 */
export const stemsOf = (text: string, stemOf: (word: string) => string = stemWord): string[] =>
  splitWords(text)
    .map(stemOf)
    .filter((stem) => wordClass(stem) !== 'silent');

/** As `readMeaning`, from stems as `stemsOf` gives them; the units' words are stems as well. */
export const readStems = (stems: readonly string[], lexicon: Lexicon): Unit[] =>
  unitsOf(
    stems.map((stem): Word => readWord(stem, stem)),
    lexicon,
  );

function unitsOf(all: readonly Word[], lexicon: Lexicon): Unit[] {
  const words = all.filter(({ kind }) => kind !== 'silent');
  const units = new Map<string, Unit>();
  const add = (unit: Unit): void => {
    const name = unit.keys.join(' ');
    const known = units.get(name);
    if (known === undefined || known.strength < unit.strength) units.set(name, unit);
  };
  let at = 0;
  while (at < words.length) {
    const here = words[at];
    if (here === undefined) break;
    const phrase = phraseAt(words, at, lexicon.phrases.get(here.stem) ?? []);
    const end = phrase?.end ?? at + 1;
    const strength = phrase ? (end - at > 1 ? 1 : strengthOfIdea[here.kind]) : strengthOfWord[here.kind];
    if (strength > 0) {
      const keys = phrase ? phrase.ideas.map((idea) => `#${idea}`) : [here.stem];
      add({ keys, words: words.slice(at, end).map(({ word }) => word), strength });
    }
    at = end;
  }
  return [...units.values()];
}
