import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), from the questions to 9 banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, `npm run eval` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  words: 0.521,
  keyWords: 0.3,
  opening: 0.185,
  short: 0.289,
  full: 0.071,
  questions: 0.326,
  questionWords: 0.084,
  competencies: 0.432,
  competencyWords: 0.394,
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
  lead: -0.071,
  words: 0.718,
  short: 0.224,
  competencyWords: 0.364,
  gap: -1.249,
  constant: -0.572,
};
