import type { NoStoryFeature, StoryFeature } from './ranking-features.ts';

/*
 * Written by `npm run fit` (tests/retrieval/fit.ts), which fits a conditional logit to 1242 questions of tests/retrieval:
 * nobody chooses these by hand.
 */

/** How much each kind of evidence counts for a story, in log odds. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  answers: 0.08,
  answersSquared: 0.54,
  answersSecond: 0.99,
  answersThird: 0.7,
  answersAgreement: 1.26,
  typical: 0.75,
  typicalSecond: 1.06,
  typicalThird: 0.13,
  typicalStrong: 1.17,
  words: 1.6,
  wordsSecond: 1.99,
  wordsThird: 1.13,
  wordsAgreement: 1.46,
  wordsStrong: 2.46,
  typicalWords: 1.65,
  typicalWordsSecond: 0.87,
  typicalWordsStrong: 1.87,
  shows: 0.82,
  showsByName: 0.5,
  title: 1.1,
  headline: 1.32,
  short: 1.12,
  shortOfProject: -1.11,
  onePart: 0.29,
  further: 1.71,
  telling: -0.15,
  explained: 0.06,
  project: 0.64,
};

/** How much each kind of evidence counts for saying that there is no story, in log odds. */
export const noStoryWeights: Readonly<Record<NoStoryFeature, number>> = {
  always: 2.12,
  answeredPrompt: 1.0,
  gapPrompt: 2.06,
  gapLead: 0.27,
  typicalOfAnswered: 1.3,
  typicalOfGap: 1.41,
  typicalLead: 0.22,
  wordsOfAnswered: 0.69,
  wordsOfGap: 1.51,
  wordsLead: 0.44,
  typicalWordsOfAnswered: 0.99,
  typicalWordsOfGap: 2.05,
  typicalWordsLead: 1.33,
  unknownSubjects: -0.04,
  unknownWords: 1.13,
  otherTopic: 0.93,
  weight: 0.49,
  namesTerm: -0.24,
  mostExplained: 1.11,
};
