import { wordClass } from './filler-words.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import { relatedIdeas, thesaurus } from './thesaurus/index.ts';

/** A phrase of the thesaurus. */
interface Phrase {
  stems: readonly string[];
  ideas: string[];
}

/** What is known about words before any bank is read. */
export interface Lexicon {
  /** Phrases by their first stem, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Every folded word that stands in the thesaurus. */
  words: ReadonlySet<string>;
  /** How near two ideas are, from 0 to 1; an idea is 1 to itself. */
  nearness: (idea: string, other: string) => number;
}

/** The stems of a thesaurus entry in order, without the words that carry nothing inside a phrase either. */
export const phraseStems = (term: string): string[] =>
  splitWords(term)
    .map(stemWord)
    .filter((stem) => wordClass(stem) !== 'silent');

function readLexicon(): Lexicon {
  const byText = new Map<string, Phrase>();
  const words = new Set<string>();
  for (const [idea, terms] of Object.entries(thesaurus)) {
    for (const term of terms.split(',')) {
      splitWords(term).forEach((word) => words.add(word));
      const stems = phraseStems(term);
      if (stems.length === 0) continue;
      const known = byText.get(stems.join(' '));
      if (!known) byText.set(stems.join(' '), { stems, ideas: [idea] });
      else if (!known.ideas.includes(idea)) known.ideas.push(idea);
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of byText.values()) {
    const [first = ''] = phrase.stems;
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  for (const list of phrases.values()) list.sort((one, other) => other.stems.length - one.stems.length);
  const near = new Map(
    relatedIdeas.flatMap(([one, other, nearness]) => [
      [`${one} ${other}`, nearness],
      [`${other} ${one}`, nearness],
    ]),
  );
  const nearness = (idea: string, other: string): number => (idea === other ? 1 : (near.get(`${idea} ${other}`) ?? 0));
  return { phrases, words, nearness };
}

let lexicon: Lexicon | undefined;

/** The thesaurus, read once, when the first question needs it. */
export function theLexicon(): Lexicon {
  lexicon ??= readLexicon();
  return lexicon;
}
