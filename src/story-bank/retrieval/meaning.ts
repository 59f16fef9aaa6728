import { wordClass } from './filler-words.ts';
import { theLexicon, type Lexicon } from './lexicon.ts';
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

interface Word {
  word: string;
  stem: string;
}

function phraseAt(words: readonly Word[], start: number, lexicon: Lexicon): { length: number; ideas: string[] } | undefined {
  const candidates = lexicon.phrases.get(words[start]?.stem ?? '') ?? [];
  const found = candidates.find((phrase) => phrase.stems.every((stem, index) => words[start + index]?.stem === stem));
  return found && { length: found.stems.length, ideas: found.ideas };
}

/**
 * Reads what a text is about: phrases and words of the thesaurus as ideas, other words as themselves, filler not at all.
 * @param text any text
 * @param correct gives the word that a mistyped word stands for, or the word itself
 * @returns units in the text's order, each once
 */
export function readMeaning(text: string, correct: (word: string) => string = (word) => word): Unit[] {
  const lexicon = theLexicon();
  const words = splitWords(text)
    .map((typed) => correct(typed))
    .map((word): Word => ({ word, stem: stemWord(word) }))
    .filter(({ stem }) => wordClass(stem) !== 'grammar');
  const units = new Map<string, Unit>();
  const add = (unit: Unit): void => {
    const name = unit.keys.join(' ');
    const known = units.get(name);
    if (known === undefined || known.strength < unit.strength) units.set(name, unit);
  };
  for (let at = 0; at < words.length; at += 1) {
    const here = words[at];
    if (here === undefined) break;
    const phrase = phraseAt(words, at, lexicon);
    const kind = wordClass(here.stem);
    if (phrase) {
      const said = words.slice(at, at + phrase.length).map(({ word }) => word);
      const strength = phrase.length === 1 && kind === 'faint' ? 2 * faintStrength : 1;
      add({ keys: phrase.ideas.map((idea) => `#${idea}`), words: said, strength });
      at += phrase.length - 1;
    } else if (kind !== 'frame') {
      add({ keys: [here.stem], words: [here.word], strength: kind === 'faint' ? faintStrength : 1 });
    }
  }
  return [...units.values()];
}
