import { knownShare } from '../../src/search/ranking/line.ts';
import { stemWord } from '../../src/search/words/stem-word.ts';
import { learned } from './adam.ts';
import type { TrainingBank } from './training-banks.ts';

const steps = 300;
const rate = 0.03;
/** How strongly each word is drawn to 0, for each question. */
const ridge = 6e-5;
/** A word of fewer questions tells nothing. */
const leastQuestions = 2;

/**
 * Learns how much each word of a question tells whether any story answers it (logistic regression): nearly everybody
 * has a story about a mistake, and hardly anybody one about a licence.
 * @returns by stem, in log odds
 */
export function learnAnswerability(banks: readonly TrainingBank[]): ReadonlyMap<string, number> {
  const asked = banks.flatMap(({ stories, questions }) => {
    const told = new Set(stories.flatMap(({ passages }) => passages.flat()).map(stemWord));
    return questions.map(({ words, answeredBy }) => ({
      stems: [...new Set(words.map(stemWord))],
      told,
      isAnswered: answeredBy.length > 0,
    }));
  });
  const counts = new Map<string, number>();
  for (const stem of asked.flatMap(({ stems }) => stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const telling = [...counts.keys()].filter((stem) => (counts.get(stem) ?? 0) >= leastQuestions).sort();
  const placeOf = new Map(telling.map((stem, place) => [stem, place]));
  const questions = asked.map(({ stems, told, isAnswered }) => ({
    isAnswered,
    words: stems.flatMap((stem) => {
      const place = placeOf.get(stem);
      return place === undefined ? [] : [{ place, share: told.has(stem) ? knownShare : 1 }];
    }),
  }));
  const weights = learned(new Float32Array(telling.length), rate);
  const constant = learned(new Float32Array(1), rate);
  for (let step = 0; step < steps; step += 1) {
    for (const { words, isAnswered } of questions) {
      const odds = words.reduce(
        (sum, { place, share }) => sum + share * (weights.values[place] ?? 0),
        constant.values[0] ?? 0,
      );
      const off = (1 / (1 + Math.exp(-odds)) - (isAnswered ? 1 : 0)) / questions.length;
      constant.gradient[0] = (constant.gradient[0] ?? 0) + off;
      for (const { place, share } of words) weights.gradient[place] = (weights.gradient[place] ?? 0) + share * off;
    }
    weights.values.forEach((weight, place) => {
      weights.gradient[place] = (weights.gradient[place] ?? 0) + ridge * weight;
    });
    weights.step(1);
    constant.step(1);
  }
  return new Map(telling.map((stem, place) => [stem, weights.values[place] ?? 0]));
}
