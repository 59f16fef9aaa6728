import type { LabeledQuestion } from './question-set.ts';

/** What labels of questions have to do with a bank. */
export interface Labels {
  /** Whether the bank is the one that the labels are for: it has at least half of the stories that they name. */
  areForBank: boolean;
  /** Ids that labels name and the bank does not have. */
  unknown: string[];
}

/**
 * Compares labels with a bank: an owner puts stories of their own in the place of those that the questions were labeled
 * for, and then nothing can be measured with them.
 * @param storyIds of the bank
 */
export function compareLabels(questions: readonly LabeledQuestion[], storyIds: ReadonlySet<string>): Labels {
  const named = [...new Set(questions.flatMap(({ answeredBy }) => answeredBy))];
  const unknown = named.filter((id) => !storyIds.has(id));
  return { areForBank: named.length > 0 && unknown.length <= named.length / 2, unknown };
}
