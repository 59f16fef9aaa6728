import { differByOneLetter } from './correct-stem.ts';
import { fillerWords, wordClass } from './filler-words.ts';
import { phraseStems, termsOf, type Thesaurus } from './lexicon.ts';
import { splitWords } from './split-words.ts';
import { stemWord } from './stem-word.ts';
import { lookalikes } from './thesaurus/lookalikes.ts';

/** The candidates that could be taken for a mistyped one of the known words, although they are words themselves. */
function lookingLike(candidates: readonly string[], known: ReadonlySet<string>): string[] {
  const stems = new Set([...known].map(stemWord));
  const byLength = Map.groupBy(new Set([...known, ...stems]), (word) => word.length);
  const hasNeighbor = (text: string): boolean =>
    [-1, 0, 1].some((step) => byLength.get(text.length + step)?.some((other) => differByOneLetter(text, other)));
  return candidates.filter((word) => {
    const stem = stemWord(word);
    return !stems.has(stem) && (hasNeighbor(word) || hasNeighbor(stem));
  });
}

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
  const kept: Record<string, string> = {};
  const words = new Set([...bankWords, ...fillerWords]);
  const stems = new Set([...bankWords].map(stemWord));
  const leftOut = new Set(splitWords(lookalikes));
  for (const [idea, terms] of Object.entries(ideas)) {
    const mentioned = isMentioned(idea);
    const seen = new Set<string>();
    const needed: string[] = [];
    for (const term of termsOf(terms)) {
      const phrase = phraseStems(term);
      const confusable = phrase.every((stem) => stems.has(stem) || wordClass(stem) !== 'plain');
      if (seen.has(phrase.join(' '))) continue;
      if (!mentioned && !confusable) {
        splitWords(term).forEach((word) => leftOut.add(word));
        continue;
      }
      seen.add(phrase.join(' '));
      needed.push(term);
      splitWords(term).forEach((word) => words.add(word));
    }
    if (needed.length > 0) kept[idea] = needed.join(',');
  }
  return {
    thesaurus: { ideas: kept, related: related.filter(([one, other]) => one in kept && other in kept) },
    lookalikes: lookingLike([...leftOut], words).join(' '),
  };
}
