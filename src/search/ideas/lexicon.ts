import { wordClass } from '../words/filler-words.ts';
import { splitWords } from '../words/split-words.ts';
import { stemWord } from '../words/stem-word.ts';

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
  /** Every stem that stands in it. */
  stems: ReadonlySet<string>;
  /** How near two ideas are, from 0 to 1; an idea is 1 to itself. */
  nearness: (idea: string, other: string) => number;
}

/** The terms of one idea, as they are written. */
const termsOf = (terms: string): string[] =>
  terms
    .split(',')
    .map((term) => term.trim().replace(/\s+/g, ' '))
    .filter((term) => term !== '');

/** The stems of a term in order, without the words that carry nothing inside a phrase either. */
const phraseStems = (term: string): string[] =>
  splitWords(term)
    .map(stemWord)
    .filter((stem) => wordClass(stem) !== 'silent');

/** The phrases of each idea as stems: spaces between the stems of a phrase, commas between phrases, each once. */
export type IdeaPhrases = Readonly<Record<string, string>>;

/** The phrases of a thesaurus, by idea. Terms that differ in nothing but endings are one phrase. */
export const phrasesOf = ({ ideas }: Thesaurus): IdeaPhrases =>
  Object.fromEntries(
    Object.entries(ideas).map(([idea, terms]) => {
      const phrases = termsOf(terms).map((term) => phraseStems(term).join(' '));
      return [idea, [...new Set(phrases)].filter((phrase) => phrase !== '').join(',')];
    }),
  );

/**
 * Makes the phrases of a thesaurus ready for use.
 * @param ideaPhrases the phrases of each idea
 * @param related how near some ideas are
 */
export function openLexicon(ideaPhrases: IdeaPhrases, related: Thesaurus['related']): Lexicon {
  const byStems = new Map<string, Phrase>();
  for (const [idea, list] of Object.entries(ideaPhrases)) {
    for (const phrase of list.split(',')) {
      const known = byStems.get(phrase);
      if (known) known.ideas.push(idea);
      else byStems.set(phrase, { stems: phrase.split(' '), ideas: [idea] });
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
    stems: new Set([...byStems.values()].flatMap(({ stems }) => stems)),
    nearness: (idea, other) => (idea === other ? 1 : (near.get(`${idea} ${other}`) ?? 0)),
  };
}
