import type { OpenEvidence } from '../evidence/open-evidence.ts';
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
  /** How much more like the question a question without a story is than any that has one. */
  'gap',
] as const;
/** The name of something that tells whether there is an answer. */
export type LineFeature = (typeof lineFeatures)[number];

/** A story with what speaks for it. */
interface Standing {
  features: Readonly<Record<StoryFeature, number>>;
  /** Weighted sum of what speaks for it. */
  standing: number;
}

/** How much nearer a question is to one that the owner marked as a gap than to one that has a story. */
function gapLead(asked: Asked, { questions, stories }: OpenEvidence): number {
  const nearest = (some: Iterable<OpenEvidence['questions'][number]>): number =>
    Math.max(
      0,
      ...[...some].map((question) => {
        const { meaning, words } = asked.likeness.get(question) ?? { meaning: 0, words: 0 };
        return meaning + words;
      }),
    );
  const gaps = questions.filter(({ isGap }) => isGap);
  if (gaps.length === 0) return 0;
  return nearest(gaps) - nearest(new Set(stories.flatMap(({ answers }) => answers.map(({ question }) => question))));
}

/**
 * What tells whether a ranking's best story answers the question.
 * @param ranked best first
 */
export function lineFeaturesOf(
  asked: Asked,
  ranked: readonly Standing[],
  evidence: OpenEvidence,
): Record<LineFeature, number> {
  const [best, second] = ranked;
  const most = (name: StoryFeature): number => Math.max(0, ...ranked.map(({ features }) => features[name]));
  return {
    lead: best && second ? best.standing - second.standing : 1,
    words: best?.features.words ?? 0,
    short: most('short'),
    competencyWords: best?.features.competencyWords ?? 0,
    gap: gapLead(asked, evidence),
  };
}
