import type { OpenEvidence, OpenStory } from '../evidence/open-evidence.ts';
import { type Asked, isUnderstood } from './asked.ts';
import { isNearerToGap, type LineFeature, lineFeaturesOf } from './line.ts';
import { featuresOf, standardized, type StoryFeature, storyFeatures } from './story-features.ts';
import { lineWeights, storyWeights } from './weights.ts';

/** How much each feature of a story, and of the line, counts. */
export interface Weights {
  story: Readonly<Record<StoryFeature, number>>;
  line: Readonly<Record<LineFeature | 'constant', number>>;
}

/** The weights that come with the product. */
export const ownWeights: Weights = { story: storyWeights, line: lineWeights };

/** A story and how it stands as the answer to a question. */
export interface RankedStory {
  story: OpenStory;
  features: Readonly<Record<StoryFeature, number>>;
  /** Weighted sum of what speaks for it, against the bank's mean. */
  standing: number;
}

/** All stories of a bank, as they stand for a question. */
export interface Ranking {
  /** The best first. */
  stories: readonly RankedStory[];
  /** Log odds that the best story answers. */
  line: number;
}

/** Where the nearest question is a gap, or no word is known, that is what counts, whatever else speaks for a story. */
const farBelow = -1;

/** A story with what speaks for it, before anything is weighed. */
export interface ComparedStory {
  story: OpenStory;
  features: Readonly<Record<StoryFeature, number>>;
  /** The same, against the bank's mean and spread. */
  scaled: Readonly<Record<StoryFeature, number>>;
}

/** Compares a question with every story of a bank. */
export function compareStories(asked: Asked, evidence: OpenEvidence): ComparedStory[] {
  const features = evidence.stories.map((story) => featuresOf(asked, story, evidence));
  const scaled = standardized(features);
  return evidence.stories.flatMap((story, index) => {
    const [own, against] = [features[index], scaled[index]];
    return own && against ? [{ story, features: own, scaled: against }] : [];
  });
}

/** Ranks the stories of a bank for a question. */
export const rank = (asked: Asked, evidence: OpenEvidence, weights: Weights = ownWeights): Ranking =>
  weigh(asked, compareStories(asked, evidence), evidence, weights);

/** Ranks stories that were compared with a question. */
export function weigh(
  asked: Asked,
  compared: readonly ComparedStory[],
  evidence: OpenEvidence,
  weights: Weights,
): Ranking {
  const stories = compared
    .map(({ story, features, scaled }) => ({
      story,
      features,
      standing: storyFeatures.reduce((sum, name) => sum + weights.story[name] * scaled[name], 0),
    }))
    .sort((one, other) => other.standing - one.standing);
  const telling = lineFeaturesOf(stories[0]?.features, asked, evidence);
  const line = Object.entries(telling).reduce(
    (sum, [name, value]) => sum + (weights.line[name as LineFeature] ?? 0) * value,
    weights.line.constant,
  );
  return {
    stories,
    line: isNearerToGap(asked, evidence) || !isUnderstood(asked, evidence) ? Math.min(line, farBelow) : line,
  };
}
