import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), from the questions to 12 banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, `npm run eval` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  words: 0.514,
  keyWords: 0.392,
  opening: 0.345,
  short: 0.327,
  full: 0.175,
  questions: 0.276,
  competencies: 0.464,
  competencyWords: 0.328,
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
  lead: 0.222,
  words: -0.073,
  short: 0.036,
  competencyWords: 0.481,
  constant: -0.207,
};
