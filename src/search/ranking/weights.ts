import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), from the questions to 9 banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, `npm run eval` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  words: 0.487,
  keyWords: 0.314,
  opening: 0.333,
  short: 0.353,
  full: 0.187,
  questions: 0.28,
  competencies: 0.425,
  competencyWords: 0.345,
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
  lead: 0.273,
  words: -0.14,
  short: -0.045,
  competencyWords: 0.521,
  constant: -0.185,
};
