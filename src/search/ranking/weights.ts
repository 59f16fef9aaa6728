import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), from the questions to 15 banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, `npm run eval` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  words: 0.487,
  keyWords: 0.398,
  opening: 0.374,
  short: 0.311,
  full: 0.191,
  questions: 0.297,
  competencies: 0.406,
  competencyWords: 0.339,
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
  lead: 0.249,
  words: -0.056,
  short: 0.055,
  competencyWords: 0.429,
  constant: -0.2,
};
