import type { LabeledQuestion } from './question-set.ts';

/** Finds stories for a question: their ids, the best first; none for "no story for this". */
export type Retriever = (question: string) => Promise<string[]> | string[];

/** How well a retriever does on a set of questions; each from 0 to 1. */
export interface Measures {
  /** Share of the answerable questions whose first story truly answers. */
  recallAt1: number;
  /** Share of the answerable questions with a true answer among the first three stories. */
  recallAt3: number;
  /** Mean over the answerable questions of 1 / place of the first true answer; 0 where there is none. */
  reciprocalRank: number;
  /** Share of the questions without a story for which none is given. */
  refusals: number;
  answerable: number;
  unanswerable: number;
}

/** Measures a retriever on a set of questions. */
export async function measure(retriever: Retriever, questions: readonly LabeledQuestion[]): Promise<Measures> {
  const answerable = questions.filter(({ answeredBy }) => answeredBy.length > 0);
  const unanswerable = questions.filter(({ answeredBy }) => answeredBy.length === 0);
  let [first, three, reciprocal, refused] = [0, 0, 0, 0];
  for (const { ask, answeredBy } of answerable) {
    const place = (await retriever(ask)).findIndex((id) => answeredBy.includes(id)) + 1;
    if (place === 1) first += 1;
    if (place >= 1 && place <= 3) three += 1;
    if (place >= 1) reciprocal += 1 / place;
  }
  for (const { ask } of unanswerable) if ((await retriever(ask)).length === 0) refused += 1;
  const share = (count: number, of: readonly unknown[]): number => (of.length === 0 ? 1 : count / of.length);
  return {
    recallAt1: share(first, answerable),
    recallAt3: share(three, answerable),
    reciprocalRank: share(reciprocal, answerable),
    refusals: share(refused, unanswerable),
    answerable: answerable.length,
    unanswerable: unanswerable.length,
  };
}
