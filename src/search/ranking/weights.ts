import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), from the questions to 19 banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, `npm run eval` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  words: 0.471,
  keyWords: 0.405,
  opening: 0.284,
  short: 0.415,
  full: 0.286,
  questions: 0.39,
  competencies: 0.35,
  competencyWords: 0.34,
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
  answerability: 0.811,
  openers: -2.782,
  competencyWords: 2.684,
  constant: 0.487,
};
