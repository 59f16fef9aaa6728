import type { OpenEvidence, OpenQuestion } from '../evidence/open-evidence.ts';
import type { Asked } from './asked.ts';
import type { StoryFeature } from './story-features.ts';

/** What tells whether the best story answers at all. */
export const lineFeatures = [
  /** How far the best stands above the second. */
  'lead',
  /** How much of the question the best story's words cover. */
  'words',
  /** How like the question the best lines of short forms are. */
  'short',
  /** How like the question the words for the best story's competencies are. */
  'competencyWords',
] as const;
/** The name of something that tells whether there is an answer. */
export type LineFeature = (typeof lineFeatures)[number];

/** A story with what speaks for it. */
interface Standing {
  features: Readonly<Record<StoryFeature, number>>;
  /** Weighted sum of what speaks for it. */
  standing: number;
}

/** Whether a question is nearer to one that the owner marked as a gap than to any that has a story. */
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
  return nearest(questions.filter(({ isGap }) => isGap)) > nearest(answered);
}

/**
 * What tells whether a ranking's best story answers the question.
 * @param ranked best first
 */
export function lineFeaturesOf(ranked: readonly Standing[]): Record<LineFeature, number> {
  const [best, second] = ranked;
  const most = (name: StoryFeature): number => Math.max(0, ...ranked.map(({ features }) => features[name]));
  return {
    lead: best && second ? best.standing - second.standing : 0,
    words: best?.features.words ?? 0,
    short: most('short'),
    competencyWords: best?.features.competencyWords ?? 0,
  };
}
