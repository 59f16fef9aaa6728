import type { OpenEvidence, OpenQuestion } from '../evidence/open-evidence.ts';
import { answerabilityOf } from '../vectors/answerability.ts';
import { mostLikeness } from '../vectors/sentence-vector.ts';
import type { Asked } from './asked.ts';
import type { StoryFeature } from './story-features.ts';

/** What tells whether the best story answers at all. */
export const lineFeatures = [
  /** How much the question's words tell whether anybody has a story for it. */
  'answerability',
  /** How like one of the openers the question is, which no story answers. */
  'openers',
  /** How like the question the words for the best story's competencies are. */
  'competencyWords',
] as const;
/** The name of something that tells whether there is an answer. */
export type LineFeature = (typeof lineFeatures)[number];

/** A gap has to be so much nearer, since most questions come about as near to some question as to another. */
const clearlyNearer = 0.15;

/** Whether a question is clearly nearer to one that the owner marked as a gap than to any that has a story. */
export function isNearerToGap({ likeness }: Asked, { questions, stories }: OpenEvidence): boolean {
  const nearest = (some: Iterable<OpenQuestion>): number =>
    Math.max(
      0,
      ...[...some].map((question) => {
        const { meaning, words } = likeness.get(question) ?? { meaning: 0, words: 0 };
        return meaning + words;
      }),
    );
  const answered = new Set(stories.flatMap(({ answers }) => answers.map(({ question }) => question)));
  return nearest(questions.filter(({ isGap }) => isGap)) > nearest(answered) + clearlyNearer;
}

/**
 * What tells whether the best story answers the question.
 * @param best what speaks for it; nothing where the bank is empty
 */
export const lineFeaturesOf = (
  best: Readonly<Record<StoryFeature, number>> | undefined,
  asked: Asked,
  evidence: OpenEvidence,
): Record<LineFeature, number> => ({
  answerability: answerabilityOf(asked.meant, evidence.table),
  openers: Math.max(0, ...evidence.openers.map(({ vectors }) => mostLikeness(asked.vector, vectors))),
  competencyWords: best?.competencyWords ?? 0,
});
