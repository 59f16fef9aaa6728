import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), from the questions to 26 banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, `npm run eval` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  words: 0.473,
  keyWords: 0.462,
  opening: 0.231,
  short: 0.404,
  full: 0.386,
  questions: 0.365,
  competencies: 0.343,
  competencyWords: 0.377,
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
  answerability: 0.805,
  openers: -1.878,
  competencyWords: 2.394,
  constant: 1.473,
};
