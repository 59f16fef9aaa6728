import type { OpenEvidence, OpenStory } from '../evidence/open-evidence.ts';
import type { Asked } from './asked.ts';
import { type LineFeature, lineFeaturesOf } from './line.ts';
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

/** Ranks the stories of a bank for a question. */
export function rank(asked: Asked, evidence: OpenEvidence, weights: Weights = ownWeights): Ranking {
  const features = evidence.stories.map((story) => featuresOf(asked, story, evidence));
  const scaled = standardized(features);
  const stories = evidence.stories
    .flatMap((story, index): RankedStory[] => {
      const [own, against] = [features[index], scaled[index]];
      if (!own || !against) return [];
      const standing = storyFeatures.reduce((sum, name) => sum + weights.story[name] * against[name], 0);
      return [{ story, features: own, standing }];
    })
    .sort((one, other) => other.standing - one.standing);
  const telling = lineFeaturesOf(asked, stories, evidence);
  const line = Object.entries(telling).reduce(
    (sum, [name, value]) => sum + (weights.line[name as LineFeature] ?? 0) * value,
    weights.line.constant,
  );
  return { stories, line };
}
