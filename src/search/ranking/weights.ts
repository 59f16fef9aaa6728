import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), from the questions to 29 banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, `npm run eval` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  words: 0.491,
  keyWords: 0.47,
  opening: 0.211,
  short: 0.408,
  full: 0.4,
  questions: 0.298,
  competencies: 0.341,
  competencyWords: 0.364,
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
  answerability: 0.83,
  openers: -1.713,
  competencyWords: 2.045,
  constant: 1.646,
};
