import { differByOneLetter } from './correct-stem.ts';
import { wordClass } from './filler-words.ts';
import { phraseStems, termsOf, type Thesaurus } from './lexicon.ts';
import { splitWords } from './split-words.ts';
import { lookalikes } from './thesaurus/lookalikes.ts';

/**
 * Leaves out of a thesaurus what makes no difference to a bank. An idea that the bank never mentions is needed only
 * where its words would otherwise be taken for something that the bank does mention: "five years" is made of words that
 * every bank has, but "hackathon" is unknown with and without its idea. Of terms with the same stems one is enough.
 * @param thesaurus the whole thesaurus
 * @param isMentioned tells whether the bank mentions an idea
 * @param isKnown tells whether a stem occurs in the bank
 */
export function trimThesaurus(
  { ideas, related }: Thesaurus,
  isMentioned: (idea: string) => boolean,
  isKnown: (stem: string) => boolean,
): { thesaurus: Thesaurus; lookalikes: string } {
  const kept: Record<string, string> = {};
  const words = new Set<string>();
  const leftOut = new Set(splitWords(lookalikes));
  for (const [idea, terms] of Object.entries(ideas)) {
    const mentioned = isMentioned(idea);
    const seen = new Set<string>();
    const needed: string[] = [];
    for (const term of termsOf(terms)) {
      const stems = phraseStems(term);
      const confusable = stems.every((stem) => isKnown(stem) || wordClass(stem) !== 'plain');
      if (seen.has(stems.join(' '))) continue;
      if (!mentioned && !confusable) {
        splitWords(term).forEach((word) => leftOut.add(word));
        continue;
      }
      seen.add(stems.join(' '));
      needed.push(term);
      splitWords(term).forEach((word) => words.add(word));
    }
    if (needed.length > 0) kept[idea] = needed.join(',');
  }
  const near = [...leftOut].filter(
    (word) => !words.has(word) && [...words].some((other) => differByOneLetter(word, other)),
  );
  return {
    thesaurus: { ideas: kept, related: related.filter(([one, other]) => one in kept && other in kept) },
    lookalikes: near.join(' '),
  };
}
