import { describe, expect, it } from 'vitest';
import { chooseWords } from '../../../.config/word-table/choose-words.ts';
import { encodeWords } from '../../../.config/word-table/encoder.ts';
import { gloveDimensions, type Glove } from '../../../.config/word-table/glove.ts';
import { measureFinding } from '../../../.config/word-table/measure.ts';
import { quantize } from '../../../.config/word-table/quantize.ts';
import { seededRandom, shuffled } from '../../../.config/word-table/random.ts';
import { trainEncoder, training } from '../../../.config/word-table/train-encoder.ts';
import { packWords } from '../../../src/search/vectors/packed-words.ts';
import { cosine, sentenceVector } from '../../../src/search/vectors/sentence-vector.ts';
import { openWordTable } from '../../../src/search/vectors/word-table.ts';

const words = 'the quarrel dispute boss ledger sums patient ward nurse plan schedule week'.split(' ');

/** Vectors that mean nothing. */
function randomGlove(): Glove {
  const random = seededRandom(7);
  const vectors = Float32Array.from({ length: words.length * gloveDimensions }, () => (random() - 0.5) * 0.35);
  return { words, placeOf: new Map(words.map((word, place) => [word, place])), vectors };
}
const glove = randomGlove();
const texts = (asked: string[], told: string[] = []) => ({
  id: asked[0] ?? '',
  asked: asked.map((text) => text.split(' ')),
  told: told.map((text) => text.split(' ')),
});
const questions = [
  texts(['the quarrel', 'dispute boss', 'the dispute']),
  texts(['ledger', 'the sums', 'sums ledger']),
  texts(['patient', 'the ward', 'ward nurse']),
  texts(['plan week', 'the schedule', 'schedule week']),
];
const options = { ...training, dimensions: 8, rounds: 80 };
const train = (rounds: number) =>
  trainEncoder(
    questions.map(({ asked }) => asked),
    glove,
    { ...options, rounds },
  );

function tableAfter(rounds: number) {
  const { vectors, weights } = encodeWords(words, train(rounds), glove);
  return openWordTable(packWords(quantize(words, words.length, vectors, weights, { parts: 2, centroids: 12 })));
}

describe('an encoder', () => {
  it('brings words of one question near each other', () => {
    const likeness = (rounds: number) => {
      const table = tableAfter(rounds);
      return cosine(sentenceVector(['quarrel'], table), sentenceVector(['dispute'], table));
    };
    expect(likeness(80)).toBeGreaterThan(likeness(0) + 0.3);
  });

  it('is the same each time', () => {
    expect(train(5)).toEqual(train(5));
  });
});

describe('quantized vectors', () => {
  it('are as they were where there are as many typical parts as words', () => {
    const { vectors, weights } = encodeWords(words, train(10), glove);
    const table = tableAfter(10);
    const places = words.map((_, place) => vectors.slice(place * 8, place * 8 + 8));
    words.forEach((word, place) => {
      words.forEach((other, otherPlace) => {
        const own = cosine(places[place] ?? vectors, places[otherPlace] ?? vectors);
        expect(cosine(table.vectorOf(word) ?? vectors, table.vectorOf(other) ?? vectors)).toBeCloseTo(own, 1);
      });
      expect(table.weightOf(word) / (weights[place] ?? 0)).toBeCloseTo(1, 0);
    });
  });
});

describe('a typical part', () => {
  it('is the mean of what it stands for, by the squares of the weights', () => {
    const one = { parts: 1, centroids: 1 };
    const { codebook, scale } = quantize(
      ['a', 'b'],
      2,
      Float32Array.from([1, 0, 0, 1]),
      Float32Array.from([2, 1]),
      one,
    );
    expect(Math.hypot(...codebook) * scale).toBeCloseTo(Math.hypot(0.8, 0.2), 2);
  });
});

describe('the words of a table', () => {
  it('are those asked with, before others that are spoken, and one for each stem', () => {
    const more: Glove = {
      words: [...words, 'plans', 'planned', 'zxqv'],
      placeOf: new Map([...words, 'plans', 'planned', 'zxqv'].map((word, place) => [word, place])),
      vectors: new Float32Array((words.length + 3) * gloveDimensions),
    };
    const { common, others } = chooseWords([texts(['the plan'], ['the ledger zxqv'])], more);
    expect(common).toContain('plan');
    expect(common).toContain('nurse');
    expect([...common, ...others]).not.toContain('plans');
    expect(others).toContain('zxqv');
    expect(common).toEqual([...common].sort());
  });
});

describe('what is measured', () => {
  const [east, north] = [Float32Array.from([1, 0]), Float32Array.from([0, 1])];
  it.each([
    [[[east, east.slice()], [north]], { first: 1, amongThree: 1 }],
    [[[east, north], [east.slice()]], { first: 0, amongThree: 1 }],
    [[[east, north], [east.slice()], [east.slice()], [east.slice()]], { first: 0, amongThree: 0 }],
  ])('is how many find their own question', (vectors, found) => {
    expect(measureFinding(vectors, (question, text) => question === 0 && text === 0)).toEqual(found);
  });
});

describe('seeded chance', () => {
  it('gives numbers from 0 to 1 and loses nothing', () => {
    const random = seededRandom(3);
    const numbers = Array.from({ length: 1000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
    expect(shuffled([1, 2, 3, 4], random).sort()).toEqual([1, 2, 3, 4]);
  });
});
