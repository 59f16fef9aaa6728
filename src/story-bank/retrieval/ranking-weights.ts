import type { NoStoryFeature, StoryFeature } from './ranking-features.ts';

/*
 * Written by `npm run fit` (tests/retrieval/fit.ts), which fits a conditional logit to 1242 questions of tests/retrieval:
 * nobody chooses these by hand.
 */

/** How much each kind of evidence counts for a story, in log odds. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  answers: 0.7,
  answersSquared: 1.21,
  answersSecond: 1.26,
  answersThird: 1.04,
  answersAgreement: 1.95,
  typical: 1.39,
  typicalSecond: 1.05,
  typicalThird: 0.45,
  typicalStrong: 1.99,
  shows: 0.78,
  showsByName: 0.48,
  title: 1.03,
  headline: 1.06,
  short: 1.04,
  shortOfProject: -0.91,
  onePart: 0.33,
  further: 1.61,
  telling: 0.11,
  explained: 0.36,
  project: 0.86,
};

/** How much each kind of evidence counts for saying that there is no story, in log odds. */
export const noStoryWeights: Readonly<Record<NoStoryFeature, number>> = {
  always: 1.62,
  answeredPrompt: 1.31,
  gapPrompt: 2.86,
  gapLead: 0.38,
  typicalOfAnswered: 1.56,
  typicalOfGap: 2.22,
  typicalLead: 0.14,
  unknownSubjects: -0.25,
  unknownWords: 1.35,
  otherTopic: 1.21,
  weight: 0.36,
  namesTerm: -0.34,
  mostExplained: 1.03,
};
