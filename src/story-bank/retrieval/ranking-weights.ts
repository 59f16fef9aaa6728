import type { NoStoryFeature, StoryFeature } from './ranking-features.ts';

/*
 * Written by `npm run fit` (tests/retrieval/fit.ts), which fits a conditional logit to 1242 questions of tests/retrieval:
 * nobody chooses these by hand.
 */

/** How much each kind of evidence counts for a story, in log odds. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  answers: 0.76,
  answersSquared: 1.24,
  answersSecond: 1.32,
  answersThird: 1.07,
  answersAgreement: 1.94,
  typical: 1.38,
  typicalSecond: 0.93,
  typicalThird: 0.51,
  typicalStrong: 1.98,
  shows: 0.79,
  showsByName: 0.48,
  title: 1.05,
  headline: 1.06,
  short: 1.04,
  shortOfProject: -0.95,
  onePart: 0.32,
  further: 1.61,
  telling: 0.12,
  explained: 0.42,
  project: 0.89,
};

/** How much each kind of evidence counts for saying that there is no story, in log odds. */
export const noStoryWeights: Readonly<Record<NoStoryFeature, number>> = {
  always: 1.62,
  answeredPrompt: 1.34,
  gapPrompt: 2.9,
  gapLead: 0.33,
  typicalOfAnswered: 1.51,
  typicalOfGap: 2.25,
  typicalLead: 0.23,
  unknownSubjects: -0.25,
  unknownWords: 1.39,
  otherTopic: 1.23,
  weight: 0.38,
  namesTerm: -0.36,
  mostExplained: 1.12,
};
