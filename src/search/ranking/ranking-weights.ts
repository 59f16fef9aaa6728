import type { NoStoryFeature, StoryFeature } from './ranking-features.ts';

/*
 * Written by `npm run fit` (.config/ranking), which fits a conditional logit to 1242 questions:
 * nobody chooses these by hand.
 */

/** How much each kind of evidence counts for a story, in log odds. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
  answers: 0.01,
  answersSquared: 0.55,
  answersSecond: 0.73,
  answersThird: 0.73,
  answersAgreement: 1.29,
  typical: 0.7,
  typicalSecond: 0.75,
  typicalThird: 0.18,
  typicalStrong: 1.03,
  words: 1.58,
  wordsSecond: 2.02,
  wordsThird: 1.28,
  wordsAgreement: 1.52,
  wordsStrong: 2.45,
  typicalWords: 1.64,
  typicalWordsSecond: 0.88,
  typicalWordsStrong: 1.89,
  shows: 0.82,
  showsByName: 0.46,
  title: 1.12,
  headline: 1.4,
  short: 1.1,
  shortOfProject: -0.97,
  onePart: 0.41,
  further: 1.74,
  fullStory: -0.07,
  explained: 0.26,
  project: 0.54,
};

/** How much each kind of evidence counts for saying that there is no story, in log odds. */
export const noStoryWeights: Readonly<Record<NoStoryFeature, number>> = {
  always: 2.16,
  answeredQuestion: 1.04,
  gapQuestion: 2.1,
  gapLead: 0.23,
  typicalOfAnswered: 1.06,
  typicalOfGap: 1.07,
  typicalLead: 0.29,
  wordsOfAnswered: 0.55,
  wordsOfGap: 1.56,
  wordsLead: 0.47,
  typicalWordsOfAnswered: 0.96,
  typicalWordsOfGap: 2.1,
  typicalWordsLead: 1.41,
  unknownSubjects: 0.03,
  unknownWords: 1.12,
  otherTopic: 0.98,
  weight: 0.4,
  namesTerm: -0.27,
  mostExplained: 1.41,
};
