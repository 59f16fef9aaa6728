import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), from the questions to 15 banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, `npm run eval` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  words: 0.513,
  keyWords: 0.403,
  opening: 0.29,
  short: 0.445,
  full: 0.225,
  questions: 0.463,
  competencies: 0.312,
  competencyWords: 0.364,
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
  answerability: 0.812,
  openers: -3.294,
  competencyWords: 2.405,
  constant: 0.808,
};
