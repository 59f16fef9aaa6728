/** What speaks for a story, each from 0 to 1. The first few are likenesses times the worth of the fit. */
export const storyFeatures = [
  /** To the question it answers that the question is most like; its square, since a near match says more than a half. */
  'answers',
  'answersSquared',
  /** To the second and third of the questions it answers. */
  'answersSecond',
  'answersThird',
  /** To two wordings of one question. */
  'answersAgreement',
  /** How typical what was asked is of a question it answers, of the second and the third such, and of one that fits strongly. */
  'typical',
  'typicalSecond',
  'typicalThird',
  'typicalStrong',
  /** The same by bare words: to the questions it answers, to three wordings of one, and to one that fits strongly. */
  'words',
  'wordsSecond',
  'wordsThird',
  'wordsAgreement',
  'wordsStrong',
  'typicalWords',
  'typicalWordsSecond',
  'typicalWordsStrong',
  /** To a competency that it shows, less for the later ones of its list. */
  'shows',
  /** A competency that the question calls by a lens's name. */
  'showsByName',
  /** Shares of the question that it speaks of, by place. */
  'title',
  'headline',
  'short',
  'shortOfProject',
  /** The share in the one part of the short form that has most. */
  'onePart',
  'further',
  'fullStory',
  /** The share that the story and the question by which it was found explain together. */
  'explained',
  /** 1 for a project: it speaks of everything. */
  'project',
] as const;

/** A kind of evidence for a story. */
export type StoryFeature = (typeof storyFeatures)[number];

/** What speaks for having no story, each about from 0 to 1. */
export const noStoryFeatures = [
  /** Always 1. */
  'always',
  /** Likeness to a question that some story answers: it is asked for by then, and the story must live up to it. */
  'answeredQuestion',
  /** Likeness to a question that no story answers. */
  'gapQuestion',
  /** How much more it is like that one. */
  'gapLead',
  /** The same by how typical the question is. */
  'typicalOfAnswered',
  'typicalOfGap',
  'typicalLead',
  /** And both by bare words. */
  'wordsOfAnswered',
  'wordsOfGap',
  'wordsLead',
  'typicalWordsOfAnswered',
  'typicalWordsOfGap',
  'typicalWordsLead',
  /** Shares of the question that the bank does not know: subjects of the thesaurus, and words. */
  'unknownSubjects',
  'unknownWords',
  /** 1 where it has a subject that story banks hardly ever hold. */
  'otherTopic',
  /** How much was said at all. */
  'weight',
  /** 1 where it has a lens's name for a competency. */
  'namesTerm',
  /** The most that any story explains of it. */
  'mostExplained',
] as const;

/** A kind of evidence against every story. */
export type NoStoryFeature = (typeof noStoryFeatures)[number];
