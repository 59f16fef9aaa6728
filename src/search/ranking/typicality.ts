import type { Unit } from '../ideas/meaning.ts';

/** In how many wordings each key stands, and how many wordings there are. */
export interface KeyCounts {
  counts: ReadonlyMap<string, number>;
  wordings: number;
}

/** Counts in how many wordings each key stands. */
export function countKeys(wordings: readonly (readonly Unit[])[]): KeyCounts {
  const counts = new Map<string, number>();
  for (const wording of wordings) {
    for (const key of new Set(wording.flatMap(({ keys }) => keys))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, wordings: wordings.length };
}

/** As many wordings that say what all questions say are added to each question, so that a single use proves little. */
const addedWordings = 2;
/** Log odds at which something asked is called half typical: about seven times as likely here as anywhere. */
const halfTypical = 2;

/**
 * How typical of a question of the bank what was asked is, from 0 to 1: naive Bayes over the keys of its units, with the log odds put
 * through the logistic function (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 13.2).
 * @param units what the question is about
 * @param here the wordings of the question
 * @param anywhere the wordings of all questions
 */
export function typicality(units: readonly Unit[], here: KeyCounts, anywhere: KeyCounts): number {
  const logOdds = ({ keys, strength }: Unit): number => {
    const odds = keys.map((key) => {
      const usual = ((anywhere.counts.get(key) ?? 0) + 0.5) / (anywhere.wordings + 1);
      const own = ((here.counts.get(key) ?? 0) + addedWordings * usual) / (here.wordings + addedWordings);
      return Math.log(own / usual);
    });
    return strength * Math.max(...odds);
  };
  const sum = units.reduce((total, unit) => total + logOdds(unit), 0);
  return 1 / (1 + Math.exp(halfTypical - sum));
}
