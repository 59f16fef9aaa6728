import { wordClass, type WordClass } from './filler-words.ts';
import { theLexicon } from './lexicon.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';

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

/** Words of grammar that may stand inside a phrase without breaking it: `get [everyone] on board`. */
const longestGap = 2;

interface Word {
  word: string;
  stem: string;
  kind: WordClass;
}

/** Where the phrase ends in the text, if it begins at this word. */
function phraseEnd(words: readonly Word[], start: number, stems: readonly string[]): number | undefined {
  let at = start;
  for (const stem of stems) {
    let gap = 0;
    while (at > start && words[at]?.stem !== stem && words[at]?.kind === 'grammar' && gap < longestGap) {
      at += 1;
      gap += 1;
    }
    if (words[at]?.stem !== stem) return undefined;
    at += 1;
  }
  return at;
}

/**
 * Reads what a text is about: phrases and words of the thesaurus as ideas, other words as themselves, filler not at all.
 * @param text any text
 * @param correct gives the word that a mistyped word stands for, or the word itself
 * @returns units in the text's order, each once
 */
export function readMeaning(text: string, correct: (word: string) => string = (word) => word): Unit[] {
  const { phrases } = theLexicon();
  const words = splitWords(text)
    .map((typed) => correct(typed))
    .map((word): Word => ({ word, stem: stemWord(word), kind: wordClass(stemWord(word)) }))
    .filter(({ kind }) => kind !== 'silent');
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
    let end = at + 1;
    const phrase = phrases.get(here.stem)?.find(({ stems }) => {
      const found = phraseEnd(words, at, stems);
      if (found !== undefined) end = found;
      return found !== undefined;
    });
    if (phrase) {
      const said = words.slice(at, end).map(({ word }) => word);
      const strength = said.length === 1 && here.kind === 'faint' ? 2 * faintStrength : 1;
      add({ keys: phrase.ideas.map((idea) => `#${idea}`), words: said, strength });
    } else if (here.kind === 'faint' || here.kind === 'plain') {
      add({ keys: [here.stem], words: [here.word], strength: here.kind === 'faint' ? faintStrength : 1 });
    }
    at = end;
  }
  return [...units.values()];
}
