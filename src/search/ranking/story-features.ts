import type { OpenEvidence, OpenStory, WordSet } from '../evidence/open-evidence.ts';
import { cosine } from '../vectors/sentence-vector.ts';
import type { Asked } from './asked.ts';

/** What may speak for a story, each from about 0 to 1; what its length alone brings is taken off. */
export const storyFeatures = [
  /** The question's words, or words like them, stand in the story, more than in any story so long. */
  'words',
  /** The same in its title, its headline and the questions that it answers. */
  'keyWords',
  /** Its title or headline is about the same. */
  'opening',
  /** The lines of its short form that are most about the same. */
  'short',
  /** The passages of its full story that are most about the same. */
  'full',
  /** A question that it answers is about the same. */
  'questions',
  /** It shows the competencies that the question asks for. */
  'competencies',
  /** The words for its competencies are like the question. */
  'competencyWords',
] as const;
/** The name of something that may speak for a story. */
export type StoryFeature = (typeof storyFeatures)[number];

/** Words less alike than this have nothing to do with each other. */
const leastLikeness = 0.5;
/** A word counts for less the farther it is from the one that was asked. */
const falloff = 1.5;
/**
 * Long stories have a word of every question. So much is taken off for each time that a story has e times as many words
 * as one of usual length, measured over the banks of tests/banks.
 */
const lengthShare = 0.15;
const usualWords = 160;
/** How much the first, second, … competency of a story counts. */
const shareOfPlace = [1, 0.7, 0.5, 0.4, 0.3, 0.3];
/** The best lines and passages count most. */
const shortShares = [0.5, 0.3, 0.2];
const fullShares = [0.6, 0.25, 0.15];
const competencyShares = [0.6, 0.4];

/** The share of a question's words, by weight, that a text has, words that are like them in part. */
function covered({ terms }: Asked, { stems, places }: WordSet): number {
  let all = 0;
  let found = 0;
  for (const { stem, likeness, weight } of terms) {
    all += weight;
    if (stems.has(stem)) found += weight;
    else if (likeness) {
      let nearest = 0;
      for (const place of places) nearest = Math.max(nearest, likeness[place] ?? 0);
      if (nearest > leastLikeness) found += weight * ((nearest - leastLikeness) / (1 - leastLikeness)) ** falloff;
    }
  }
  return all === 0 ? 0 : found / all;
}

/** What a story's length alone makes it cover, against one of usual length. */
const coveredByLength = ({ stems }: WordSet): number => lengthShare * Math.log(Math.max(1, stems.size) / usualWords);

/** The likeness of the most alike texts, the best counting most. */
function mostAlike(vector: Float32Array, texts: readonly Float32Array[], shares: readonly number[]): number {
  const likeness = texts.map((text) => cosine(vector, text)).sort((one, other) => other - one);
  return shares.reduce((sum, share, place) => sum + share * (likeness[place] ?? 0), 0);
}

/** What speaks for a story as the answer to a question. */
export function featuresOf(asked: Asked, story: OpenStory, evidence: OpenEvidence): Record<StoryFeature, number> {
  const { vector } = asked;
  const competencies = story.competencies.flatMap((id) => evidence.competencies.find((one) => one.id === id) ?? []);
  return {
    words: covered(asked, story.words) - coveredByLength(story.words),
    keyWords: covered(asked, story.keyWords),
    opening: mostAlike(vector, story.opening, [1]),
    short: mostAlike(vector, story.short, shortShares),
    full: mostAlike(vector, story.full, fullShares),
    questions: Math.max(0, ...story.answers.map(({ question }) => asked.likeness.get(question)?.meaning ?? 0)),
    competencies: story.competencies.reduce(
      (sum, id, place) => sum + (shareOfPlace[place] ?? 0) * (asked.competencies.get(id) ?? 0),
      0,
    ),
    competencyWords: mostAlike(
      vector,
      competencies.flatMap(({ vectors }) => vectors),
      competencyShares,
    ),
  };
}

/** Features as distances from the mean over a bank's stories, in units of their spread, so that banks compare. */
export function standardized(features: readonly Record<StoryFeature, number>[]): Record<StoryFeature, number>[] {
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
  const means = storyFeatures.map((name) => mean(features.map((one) => one[name])));
  const spreads = storyFeatures.map((name, index) =>
    Math.sqrt(mean(features.map((one) => (one[name] - (means[index] ?? 0)) ** 2))),
  );
  // What hardly differs between stories should not be blown up.
  const usual = 0.3 * mean(spreads) + 1e-6;
  return features.map((one) => {
    const scaled = { ...one };
    storyFeatures.forEach((name, index) => {
      scaled[name] = (one[name] - (means[index] ?? 0)) / ((spreads[index] ?? 0) + usual);
    });
    return scaled;
  });
}
