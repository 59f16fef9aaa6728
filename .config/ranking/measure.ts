import type { LabeledQuestion } from './evaluation-bank.ts';

/** What a retrieval shows for a question. */
export interface Shown {
  /** Ids of stories, the best first, those below the line included. */
  ids: readonly string[];
  /** Whether the best stands above the line. */
  isAnswered: boolean;
}

/** How well a retrieval does on a set of questions, each from 0 to 1. */
export interface Measures {
  /** Of the answerable: the first story shown is right. */
  first: number;
  /** Of the answerable: a right story is among the first three shown. */
  three: number;
  /** Of the answerable: a right story is among the first three, and they stand above the line. */
  above: number;
  /** Of the answerable: nothing stands above the line. */
  missed: number;
  /** Of those without a story: nothing stands above the line. */
  refused: number;
}

/** The names of the measures, in the order in which they are told. */
export const measureNames = ['first', 'three', 'above', 'missed', 'refused'] as const satisfies (keyof Measures)[];

const share = (flags: readonly boolean[]): number =>
  flags.length === 0 ? NaN : flags.filter(Boolean).length / flags.length;

/** Measures a retrieval. */
export function measure(retrieve: (question: string) => Shown, questions: readonly LabeledQuestion[]): Measures {
  const shown = questions.map(({ ask, answeredBy }) => {
    const { ids, isAnswered } = retrieve(ask);
    return { right: ids.slice(0, 3).map((id) => answeredBy.includes(id)), isAnswered, hasStory: answeredBy.length > 0 };
  });
  const answerable = shown.filter(({ hasStory }) => hasStory);
  return {
    first: share(answerable.map(({ right }) => right[0] === true)),
    three: share(answerable.map(({ right }) => right.includes(true))),
    above: share(answerable.map(({ right, isAnswered }) => isAnswered && right.includes(true))),
    missed: share(answerable.map(({ isAnswered }) => !isAnswered)),
    refused: share(shown.filter(({ hasStory }) => !hasStory).map(({ isAnswered }) => !isAnswered)),
  };
}

/** The mean over several banks, each bank counting the same. */
export function meanOf(all: readonly Measures[]): Measures {
  const mean = (name: keyof Measures): number => all.reduce((sum, one) => sum + one[name], 0) / all.length;
  return {
    first: mean('first'),
    three: mean('three'),
    above: mean('above'),
    missed: mean('missed'),
    refused: mean('refused'),
  };
}
