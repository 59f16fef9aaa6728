import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), from the questions to 12 banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, `npm run eval` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  words: 0.525,
  keyWords: 0.382,
  opening: 0.364,
  short: 0.323,
  full: 0.157,
  questions: 0.282,
  competencies: 0.458,
  competencyWords: 0.321,
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
  lead: 0.218,
  words: -0.061,
  short: 0.038,
  competencyWords: 0.462,
  constant: -0.205,
};
