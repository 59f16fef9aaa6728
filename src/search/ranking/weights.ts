import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), from the questions to 12 banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, `npm run eval` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  words: 0.516,
  keyWords: 0.385,
  opening: 0.35,
  short: 0.34,
  full: 0.174,
  questions: 0.279,
  competencies: 0.45,
  competencyWords: 0.341,
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
  lead: 0.219,
  words: -0.083,
  short: 0.042,
  competencyWords: 0.481,
  constant: -0.202,
};
