import { wordClass } from './filler-words.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';

/** A thesaurus as it is written: ideas with their words, separated by commas, and how near some ideas are. */
export interface Thesaurus {
  ideas: Readonly<Record<string, string>>;
  related: readonly (readonly [idea: string, other: string, nearness: number])[];
}

/** A phrase of a thesaurus, and the ideas that it stands for. */
export interface Phrase {
  stems: readonly string[];
  ideas: string[];
}

/** A thesaurus as it is used. */
export interface Lexicon {
  /** Phrases by their first stem, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Every folded word that stands in it. */
  words: ReadonlySet<string>;
  /** How near two ideas are, from 0 to 1; an idea is 1 to itself. */
  nearness: (idea: string, other: string) => number;
}

/** The terms of one idea, as they are written. */
export const termsOf = (terms: string): string[] =>
  terms
    .split(',')
    .map((term) => term.trim().replace(/\s+/g, ' '))
    .filter((term) => term !== '');

/** The stems of a term in order, without the words that carry nothing inside a phrase either. */
export const phraseStems = (term: string): string[] =>
  splitWords(term)
    .map(stemWord)
    .filter((stem) => wordClass(stem) !== 'silent');

/**
 * Makes a thesaurus ready for use.
 * @param thesaurus ideas and their words
 */
export function readLexicon({ ideas, related }: Thesaurus): Lexicon {
  const byStems = new Map<string, Phrase>();
  const words = new Set<string>();
  for (const [idea, terms] of Object.entries(ideas)) {
    for (const term of termsOf(terms)) {
      splitWords(term).forEach((word) => words.add(word));
      const stems = phraseStems(term);
      const known = byStems.get(stems.join(' '));
      if (!known) byStems.set(stems.join(' '), { stems, ideas: [idea] });
      else if (!known.ideas.includes(idea)) known.ideas.push(idea);
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of byStems.values()) {
    const [first = ''] = phrase.stems;
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  for (const list of phrases.values()) list.sort((one, other) => other.stems.length - one.stems.length);
  const near = new Map(
    related.flatMap(([one, other, nearness]) => [
      [`${one} ${other}`, nearness],
      [`${other} ${one}`, nearness],
    ]),
  );
  return {
    phrases,
    words,
    nearness: (idea, other) => (idea === other ? 1 : (near.get(`${idea} ${other}`) ?? 0)),
  };
}
