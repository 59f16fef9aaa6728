import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), from the questions to 9 banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, `npm run eval` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  words: 0.536,
  keyWords: 0.263,
  opening: 0.229,
  short: 0.231,
  full: 0.086,
  questions: 0.353,
  questionWords: 0.158,
  competencies: 0.415,
  competencyWords: 0.378,
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
  lead: -0.073,
  words: 0.701,
  short: 0.2,
  competencyWords: 0.333,
  gap: -1.519,
  constant: -0.598,
};
