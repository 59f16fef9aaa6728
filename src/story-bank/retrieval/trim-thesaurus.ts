import { wordsLookingMistyped } from './correct-stem.ts';
import { fillerWords } from './filler-words.ts';
import { phraseStems, termsOf, type Thesaurus } from './lexicon.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import { ordinaryWords } from './ordinary-words.ts';

/**
 * Leaves out of a thesaurus what makes no difference to a bank. An idea that the bank never mentions is needed only
 * where its words would otherwise be taken for something that the bank does mention: "five years" is made of words that
 * every bank has, but "hackathon" is unknown with and without its idea. Of terms with the same stems one is enough.
 * @param thesaurus the whole thesaurus
 * @param isMentioned tells whether the bank mentions an idea
 * @param bankWords folded words of the bank
 */
export function trimThesaurus(
  { ideas, related }: Thesaurus,
  isMentioned: (idea: string) => boolean,
  bankWords: ReadonlySet<string>,
): { thesaurus: Thesaurus; lookalikes: string } {
  const near = (idea: string): boolean =>
    related.some(([one, other]) => (one === idea && isMentioned(other)) || (other === idea && isMentioned(one)));
  const written = Object.entries(ideas).map(([idea, terms]) => ({
    idea,
    needed: isMentioned(idea) || near(idea),
    terms: [...new Map(termsOf(terms).map((term) => [phraseStems(term).join(' '), term])).values()],
  }));
  const words = new Set([...bankWords, ...fillerWords]);
  for (const { needed, terms } of written) if (needed) terms.flatMap(splitWords).forEach((word) => words.add(word));
  const stems = new Set([...words].map(stemWord));
  const confusable = (term: string): boolean => phraseStems(term).every((stem) => stems.has(stem));
  const kept = written.map(({ idea, needed, terms }) => [idea, needed ? terms : terms.filter(confusable)] as const);
  kept.flatMap(([, terms]) => terms.flatMap(splitWords)).forEach((word) => words.add(word));
  const strangers = [...Object.values(ideas).flatMap(termsOf).flatMap(splitWords), ...ordinaryWords];
  const keptIdeas = Object.fromEntries(
    kept.filter(([, terms]) => terms.length > 0).map(([idea, terms]) => [idea, terms.join(',')]),
  );
  return {
    thesaurus: { ideas: keptIdeas, related: related.filter(([one, other]) => one in keptIdeas && other in keptIdeas) },
    lookalikes: wordsLookingMistyped(new Set(strangers), words).join(' '),
  };
}
