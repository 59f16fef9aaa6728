import { describe, expect, it } from 'vitest';
import { learnAnswerability, learning, nothingTold } from '../../../.config/word-table/answerability.ts';
import { chooseWords } from '../../../.config/word-table/choose-words.ts';
import { encodeWords } from '../../../.config/word-table/encoder.ts';
import { gloveDimensions, type Glove } from '../../../.config/word-table/glove.ts';
import { measureFinding, measureTelling } from '../../../.config/word-table/measure.ts';
import { quantize } from '../../../.config/word-table/quantize.ts';
import { seededRandom, shuffled } from '../../../.config/word-table/random.ts';
import { trainEncoder, training } from '../../../.config/word-table/train-encoder.ts';
import {
  parseTrainingBanks,
  readTrainingBanks,
  type TrainingBank,
  type TrainingQuestion,
} from '../../../.config/word-table/training-banks.ts';
import { answerabilityOf } from '../../../src/search/vectors/answerability.ts';
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
const questionOf = (asked: string, answeredBy: number[]): TrainingQuestion => ({
  asked: asked.split(' '),
  words: asked.split(' '),
  answeredBy,
});
/** Two people with two stories each, and questions that share no word with the story that answers them. */
const bankOf = (...stories: [told: string, asked: string][]): TrainingBank => ({
  stories: stories.map(([told]) => ({ competencies: [], noted: [], passages: [told.split(' ')] })),
  questions: stories.map(([, asked], place) => questionOf(asked, [place])),
  furtherAnswered: [],
});
const banks = [
  bankOf(['the quarrel', 'dispute boss'], ['patient ward', 'nurse']),
  bankOf(['quarrel', 'the dispute'], ['ledger sums', 'plan week']),
  bankOf(['the ward', 'the nurse'], ['ledger', 'schedule']),
];
const questions = [
  texts(['ledger', 'the sums', 'sums ledger'], ['schedule week']),
  texts(['patient', 'the ward', 'ward nurse'], ['the boss']),
];
const competencies = [{ id: 'planning', texts: [['plan'], ['schedule', 'week']] }];
const options = { ...training, dimensions: 8, banksAtATime: 2 };
const train = (rounds: number) =>
  trainEncoder({ banks, questions, competencies }, glove, {
    ...options,
    rounds,
    // So few texts need larger steps.
    rates: { projection: 1e-2, shifts: 2e-2, emphasis: 2e-2 },
  });

function tableAfter(rounds: number) {
  const { vectors, weights } = encodeWords(words, train(rounds), glove);
  return openWordTable(
    packWords({
      ...quantize(words, words.length, vectors, weights, { parts: 2, centroids: 12 }),
      ...nothingTold(words),
    }),
  );
}

describe('an encoder', () => {
  it.each([
    ['quarrel', 'dispute'],
    ['ward', 'nurse'],
  ])('brings words of questions near those of the stories that answer them: %s and %s', (told, asked) => {
    const likeness = (rounds: number) => {
      const table = tableAfter(rounds);
      return cosine(sentenceVector([told], table), sentenceVector([asked], table));
    };
    expect(likeness(40)).toBeGreaterThan(likeness(0) + 0.3);
  });

  it('is the same each time', () => {
    expect(train(2)).toEqual(train(2));
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
      words: [...words, 'plans', 'planned', 'zxqv', 'zxqw'],
      placeOf: new Map([...words, 'plans', 'planned', 'zxqv', 'zxqw'].map((word, place) => [word, place])),
      vectors: new Float32Array((words.length + 4) * gloveDimensions),
    };
    const { common, others } = chooseWords(
      [texts(['the plan'], ['the ledger zxqv'])],
      [bankOf(['the zxqw', 'week']), bankOf(['ward', 'week'])],
      more,
    );
    expect(common).toContain('plan');
    expect(common).toContain('nurse');
    expect([...common, ...others]).not.toContain('plans');
    expect(others).toEqual(expect.arrayContaining(['zxqv', 'zxqw']));
    expect(common).toEqual([...common].sort());
  });
});

describe('what is measured', () => {
  const [east, north] = [Float32Array.from([1, 0]), Float32Array.from([0, 1])];
  it.each([
    [[[east], [north]], [0], { first: 1, amongThree: 1 }],
    [[[north], [north, east]], [1], { first: 1, amongThree: 1 }],
    [[[north], [east]], [0], { first: 0, amongThree: 1 }],
    [[[north], [east]], [0, 1], { first: 1, amongThree: 1 }],
    [[[north], [east], [east], [east]], [0], { first: 0, amongThree: 0 }],
  ])('is how many find a story that answers', (stories, answeredBy, found) => {
    expect(measureFinding([{ question: east, stories, answeredBy }])).toEqual(found);
  });

  it.each([
    [[2, 3], [1], 1],
    [[1], [1], 0.5],
    [[0, 2], [1], 0.5],
  ])('is how often one number is larger than the other', (larger, smaller, share) => {
    expect(measureTelling(larger, smaller)).toBe(share);
  });
});

describe('answerability', () => {
  const known = ['quarrel', 'schedule', 'week', 'let', 'go', 'once', 'home'];
  const dimensions = known.length;
  // No word is like another.
  const values = Float32Array.from({ length: dimensions ** 2 }, (_, place) => (place % (dimensions + 1) === 0 ? 1 : 0));
  const asked: [asked: string, isAnswered: boolean][] = [
    ['quarrel week', true],
    ['quarrel', true],
    ['schedule', false],
    ['schedule week', false],
    ['once', true],
    ['let week go', false],
    ['go week let', true],
    ['let home go', false],
    ['go home let', true],
  ];
  const bank: TrainingBank = {
    stories: [{ competencies: [], noted: [], passages: [['ward']] }],
    questions: asked.map(([text, isAnswered]) => questionOf(text, isAnswered ? [0] : [])),
    furtherAnswered: [questionOf('schedule', [0]), questionOf('schedule week', [0])],
  };
  const packed = quantize(known, dimensions, values, new Float32Array(dimensions).fill(1), {
    parts: 1,
    centroids: dimensions,
  });
  const untold = openWordTable(packWords({ ...packed, ...nothingTold(known) }));
  const learned = learnAnswerability([bank], untold, {
    ...learning,
    patterns: 6,
    rounds: 400,
    questionsAtATime: 4,
  });
  const table = openWordTable(packWords({ ...packed, ...learned }));
  const tells = (text: string): number => answerabilityOf(text.split(' '), table);

  it('is above 0 for words of questions that have a story, and below for others', () => {
    expect(table.answerabilityOf('quarrel')).toBeGreaterThan(0.2);
    expect(table.answerabilityOf('schedule')).toBeLessThan(-0.2);
    expect(Math.abs(table.answerabilityOf('week'))).toBeLessThan(table.answerabilityOf('quarrel'));
  });

  it('tells what words mean in their order, which one by one they do not', () => {
    expect(tells('let week go')).toBeLessThan(tells('go week let') - 1);
  });
});

describe('training banks', () => {
  const bank = [
    '=== Nurse',
    '@1 | The missed visit | ownership, empathy | When did you own up?',
    'Headline: I forgot a visit.',
    'I forgot it. I rang at once.',
    '@2 | The rota | delivery | A plan?',
    'Headline: A new rota.',
    'I wrote a new one.',
    '?',
    '2 1 | When did it go wrong? And what then, in the end?',
    '- | Which dressing?',
    '~ | Did you fire anybody?',
    '??',
    '1 | Owning up?',
  ];

  it('are read', () => {
    const [read] = parseTrainingBanks(bank.join('\n'), 'x.txt');
    expect(read?.stories[0]).toEqual({
      competencies: ['ownership', 'empathy'],
      noted: ['when', 'did', 'you', 'own', 'up'],
      passages: [
        ['the', 'missed', 'visit'],
        ['i', 'forgot', 'a', 'visit'],
        ['i', 'forgot', 'it'],
        ['i', 'rang', 'at', 'once'],
        ['i', 'forgot', 'it', 'i', 'rang', 'at', 'once'],
      ],
    });
    expect(read?.questions.map(({ answeredBy }) => answeredBy)).toEqual([[1, 0], [], []]);
    expect(read?.furtherAnswered).toEqual([questionOf('owning up', [0])]);
    expect(read?.questions[1]?.asked).toEqual(['which', 'dressing']);
    // The first sentence that asks for something counts twice.
    expect(read?.questions[0]?.words.filter((word) => word === 'wrong')).toHaveLength(2);
  });

  it.each([
    [['no bank'], 'x.txt:1: a bank begins with ==='],
    [[...bank, '3 | What?'], 'x.txt:14: there is no story 3'],
    [[...bank.slice(0, 4), 'And one line more.'], 'x.txt:5: stories are numbered from 1, and each has one line'],
  ])('that are wrong are told by line', (lines, message) => {
    expect(() => parseTrainingBanks(lines.join('\n'), 'x.txt')).toThrow(message);
  });

  it('come with the software, with stories for nearly all questions', () => {
    const all = readTrainingBanks();
    expect(all.length).toBeGreaterThan(100);
    for (const { stories, questions: asked } of all) {
      expect(stories.length).toBeGreaterThan(2);
      expect(asked.filter(({ answeredBy }) => answeredBy.length > 0).length).toBeGreaterThan(5);
    }
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
