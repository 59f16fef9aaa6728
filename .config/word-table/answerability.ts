import {
  answerabilityStep,
  type PackedWords,
  patternWords,
  type Patterns,
} from '../../src/search/vectors/packed-words.ts';
import type { WordTable } from '../../src/search/vectors/word-table.ts';
import { stemWord } from '../../src/search/words/stem-word.ts';
import { learned } from './adam.ts';
import { addTo, dot } from './arrays.ts';
import { paceAt } from './pace.ts';
import { seededRandom, shuffled } from './random.ts';
import type { TrainingBank } from './training-banks.ts';

/** How it is learned what words of questions tell. */
export const learning = {
  patterns: 24,
  rounds: 24,
  questionsAtATime: 1024,
  /** A word of fewer questions tells no more than its vector does. */
  leastQuestions: 2,
  /** The share of words that are left out of patterns each time. */
  leftOut: 0.2,
  rates: { words: 2e-2, patterns: 3e-3 },
  /** How strongly numbers are drawn to 0. */
  ridges: { word: 6e-5, vector: 6e-4, pattern: 2e-4 },
};

/** What words of questions tell, one by one and together. */
export type Answerability = Pick<PackedWords, 'answerability' | 'patterns'>;

/** What is there before anything has been learned. */
export const nothingTold = ({ length }: PackedWords['words']): Answerability => ({
  answerability: new Int8Array(length),
  patterns: { values: new Int8Array(), scale: 1, offsets: new Float32Array(), tells: new Float32Array() },
});

/** A question as it is learned from. */
interface LearnedQuestion {
  /** The places of its words in the table, in order; -1 for those that it does not know. */
  places: Int32Array;
  /** The same of the first word of each stem, and the places of these stems. */
  words: Int32Array;
  stems: Int32Array;
  isAnswered: boolean;
}

function learnedQuestions(banks: readonly TrainingBank[], table: WordTable, leastQuestions: number) {
  const placeOf = (word: string): number => table.placeOf(word) ?? -1;
  const questions = banks.flatMap((bank) => bank.questions);
  const counts = new Map<string, number>();
  for (const { asked } of questions)
    for (const stem of new Set(asked.map(stemWord))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const telling = [...counts].flatMap(([stem, count]) => (count >= leastQuestions ? [stem] : [])).sort();
  const stemPlaces = new Map(telling.map((stem, place) => [stem, place]));
  const read = questions.map(({ asked, answeredBy }): LearnedQuestion => {
    const firsts = [...new Map([...asked].reverse().map((word) => [stemWord(word), word]))];
    return {
      places: Int32Array.from(asked, placeOf),
      words: Int32Array.from(firsts, ([, word]) => placeOf(word)),
      stems: Int32Array.from(firsts, ([stem]) => stemPlaces.get(stem) ?? -1),
      isAnswered: answeredBy.length > 0,
    };
  });
  return { read, stemPlaces };
}

/**
 * Learns how much words of a question tell whether any story answers it (logistic regression): each word by its stem and
 * by its vector, and patterns of neighbours by their vectors (convolution and its maximum over time; Kim 2014).
 * @param table of which the vectors are known
 */
export function learnAnswerability(
  banks: readonly TrainingBank[],
  table: WordTable,
  options: typeof learning = learning,
): Answerability {
  const { rates, ridges } = options;
  const { words, dimensions } = table.packed;
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, place) => vectors.set(table.vectorOf(word) ?? [], place * dimensions));
  const random = seededRandom(3);
  const { read, stemPlaces } = learnedQuestions(banks, table, options.leastQuestions);
  const size = patternWords * dimensions;
  const small = (): number => (random() + random() + random() - 1.5) * 0.3;
  const byStem = learned(new Float32Array(stemPlaces.size), rates.words);
  const byVector = learned(new Float32Array(dimensions), rates.words);
  const constant = learned(new Float32Array(1), rates.words);
  const patterns = learned(Float32Array.from({ length: options.patterns * size }, small), rates.patterns);
  const offsets = learned(new Float32Array(options.patterns), rates.patterns);
  const tells = learned(Float32Array.from({ length: options.patterns }, small), rates.patterns);
  const all = [byStem, byVector, constant, patterns, offsets, tells];

  /** Adds to the gradients what a question asks of them. */
  function learn({ places, words: own, stems, isAnswered }: LearnedQuestion, share: number): void {
    let odds = constant.values[0] ?? 0;
    stems.forEach((stem, index) => {
      const place = own[index] ?? -1;
      if (place < 0) return;
      odds +=
        (stem < 0 ? 0 : (byStem.values[stem] ?? 0)) + dot(byVector.values, 0, vectors, place * dimensions, dimensions);
    });
    const kept = places.map((place) => (random() < options.leftOut ? -1 : place));
    const best = Array.from({ length: options.patterns }, (_, pattern) => {
      let fit = 0;
      let first: number | undefined;
      for (let from = -1; from < kept.length - 1; from += 1) {
        let sum = offsets.values[pattern] ?? 0;
        for (let word = 0; word < patternWords; word += 1) {
          const place = kept[from + word] ?? -1;
          if (place >= 0)
            sum += dot(patterns.values, pattern * size + word * dimensions, vectors, place * dimensions, dimensions);
        }
        if (sum > fit) [fit, first] = [sum, from];
      }
      odds += fit * (tells.values[pattern] ?? 0);
      return { fit, first };
    });
    const off = (1 / (1 + Math.exp(-odds)) - (isAnswered ? 1 : 0)) * share;
    const add = ({ gradient }: { gradient: Float32Array }, place: number, by: number): void => {
      gradient[place] = (gradient[place] ?? 0) + by;
    };
    add(constant, 0, off);
    stems.forEach((stem, index) => {
      const place = own[index] ?? -1;
      if (place < 0) return;
      if (stem >= 0) add(byStem, stem, off);
      addTo(byVector.gradient, 0, vectors, place * dimensions, dimensions, off);
    });
    best.forEach(({ fit, first }, pattern) => {
      if (first === undefined) return;
      add(tells, pattern, off * fit);
      const slope = off * (tells.values[pattern] ?? 0);
      add(offsets, pattern, slope);
      for (let word = 0; word < patternWords; word += 1) {
        const place = kept[first + word] ?? -1;
        const at = pattern * size + word * dimensions;
        if (place >= 0) addTo(patterns.gradient, at, vectors, place * dimensions, dimensions, slope);
      }
    });
  }

  const steps = Math.ceil(read.length / options.questionsAtATime);
  for (let round = 0; round < options.rounds; round += 1) {
    const order = shuffled(read, random);
    for (let step = 0; step < steps; step += 1) {
      const some = order.slice(step * options.questionsAtATime, (step + 1) * options.questionsAtATime);
      for (const question of some) learn(question, 1 / some.length);
      const draw = ({ values, gradient }: typeof byStem, ridge: number): void =>
        addTo(gradient, 0, values, 0, values.length, ridge);
      draw(byStem, ridges.word);
      draw(byVector, ridges.vector);
      for (const one of [patterns, tells]) draw(one, ridges.pattern);
      const pace = paceAt((round * steps + step + 1) / (options.rounds * steps));
      for (const one of all) one.step(pace);
    }
  }

  const oneByOne = words.map((word, place) => {
    const stem = stemPlaces.get(stemWord(word));
    const ofStem = stem === undefined ? 0 : (byStem.values[stem] ?? 0);
    return ofStem + dot(byVector.values, 0, vectors, place * dimensions, dimensions);
  });
  return {
    answerability: Int8Array.from(oneByOne, (odds) =>
      Math.max(-127, Math.min(127, Math.round(odds / answerabilityStep))),
    ),
    patterns: packPatterns(patterns.values, offsets.values, tells.values),
  };
}

function packPatterns(values: Float32Array, offsets: Float32Array, tells: Float32Array): Patterns {
  const scale = values.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / 127 || 1;
  return { values: Int8Array.from(values, (number) => Math.round(number / scale)), scale, offsets, tells };
}
