import { fillerWords } from '../words/filler-words.ts';
import type { IdeaPhrases, Thesaurus } from './lexicon.ts';
import { stemWord } from '../words/stem-word.ts';

/** Longer phrases are hardly ever said word for word, and each costs as much to send as two short ones. */
const longestPhrase = 3;

/**
 * Leaves out of a thesaurus what makes no difference to a bank. An idea that the bank never mentions is needed only
 * where its words would otherwise be taken for something that the bank does mention: "five years" is made of words that
 * every bank has, but "hackathon" is unknown with and without its idea.
 * @param phrases of every idea
 * @param related how near some ideas are
 * @param isMentioned tells whether the bank mentions an idea
 * @param bankStems stems of the bank's words
 */
export function trimPhrases(
  phrases: IdeaPhrases,
  related: Thesaurus['related'],
  isMentioned: (idea: string) => boolean,
  bankStems: Iterable<string>,
): { phrases: IdeaPhrases; related: Thesaurus['related'] } {
  const near = (idea: string): boolean =>
    related.some(([one, other]) => (one === idea && isMentioned(other)) || (other === idea && isMentioned(one)));
  const written = Object.entries(phrases).map(([idea, list]) => ({
    idea,
    needed: isMentioned(idea) || near(idea),
    list: list.split(',').filter((phrase) => phrase.split(' ').length <= longestPhrase),
  }));
  const stems = new Set([...bankStems, ...fillerWords.map(stemWord)]);
  for (const { needed, list } of written) {
    if (needed) list.forEach((phrase) => phrase.split(' ').forEach((stem) => stems.add(stem)));
  }
  const isConfusable = (phrase: string): boolean => phrase.split(' ').every((stem) => stems.has(stem));
  const kept = Object.fromEntries(
    written
      .map(({ idea, needed, list }) => [idea, (needed ? list : list.filter(isConfusable)).join(',')] as const)
      .filter(([, list]) => list !== ''),
  );
  return { phrases: kept, related: related.filter(([one, other]) => one in kept && other in kept) };
}
