import { dot } from './arrays.ts';

/** A question, and what may answer it, as vectors. */
export interface AskedVectors {
  question: Float32Array;
  /** For each story the vectors of its texts. */
  stories: readonly (readonly Float32Array[])[];
  /** The places of the stories that answer. */
  answeredBy: readonly number[];
}

/** The shares of questions that find a story that answers them first, and among the first three. */
export interface Found {
  first: number;
  amongThree: number;
}

/** Asks for the stories of which a text comes nearest to the question. */
export function measureFinding(asked: readonly AskedVectors[]): Found {
  const ranks = asked.map(({ question, stories, answeredBy }) => {
    const nearness = stories.map((texts) =>
      texts.reduce((most, text) => Math.max(most, dot(question, 0, text, 0, question.length)), -1),
    );
    const best = Math.max(...answeredBy.map((place) => nearness[place] ?? -1));
    return nearness.filter((near, place) => near > best && !answeredBy.includes(place)).length;
  });
  const share = (most: number): number => ranks.filter((rank) => rank < most).length / Math.max(1, ranks.length);
  return { first: share(1), amongThree: share(3) };
}

/** How often a number is larger for something of one kind than for something of the other: 0.5 tells nothing. */
export function measureTelling(larger: readonly number[], smaller: readonly number[]): number {
  const wins = larger.map((one) =>
    smaller.reduce((sum, other) => sum + (one > other ? 1 : one === other ? 0.5 : 0), 0),
  );
  return wins.reduce((sum, won) => sum + won, 0) / Math.max(1, larger.length * smaller.length);
}
