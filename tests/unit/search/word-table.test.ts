import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answerabilityOf } from '../../../src/search/vectors/answerability.ts';
import { packWords, unpackWords, type PackedWords } from '../../../src/search/vectors/packed-words.ts';
import { cosine, sentenceVector } from '../../../src/search/vectors/sentence-vector.ts';
import { openWordTable, selectWords } from '../../../src/search/vectors/word-table.ts';
import { splitWords } from '../../../src/search/words/split-words.ts';

/** Four words of four numbers in two parts, each of which is one of two typical ones. */
const packed: PackedWords = {
  words: ['boss', 'the', 'conflict', 'plan'],
  commonCount: 2,
  dimensions: 4,
  parts: 2,
  centroids: 2,
  codebook: Int8Array.from([100, 0, 0, 0, /* second part */ 0, 100, 0, 0]),
  scale: 0.5,
  codes: Uint8Array.from([0, 1, /* the */ 1, 0, /* conflict */ 0, 0, /* plan */ 1, 1]),
  levels: Uint8Array.from([2, 0, 3, 1]),
  leastWeight: 0.25,
  weightStep: 2,
  answerability: Int8Array.from([8, 0, -16, 1]),
  patterns: {
    values: Int8Array.from([
      ...[2, 0, 0, 0, /* second word */ 0, 0, 0, 0, /* third */ 0, 0, 0, 1], // `boss`, another word, better still `the`
      ...[0, 0, 0, 0, /* second word */ 0, 0, 0, 1, /* third */ 0, 0, 0, 0], // `the` in the middle, or at either end
    ]),
    scale: 0.5,
    offsets: Float32Array.from([-0.75, -0.25]),
    tells: Float32Array.from([-2, 4]),
  },
};
const bytes = packWords(packed);
const table = openWordTable(bytes);
const half = Math.fround(Math.SQRT1_2);

describe('packed words', () => {
  it('come out as they went in, also from the middle of other bytes', () => {
    expect(unpackWords(bytes)).toEqual(packed);
    const longer = new Uint8Array(bytes.length + 6);
    longer.set(bytes, 3);
    expect(unpackWords(longer.subarray(3, -3))).toEqual(packed);
  });

  it('may be none', () => {
    const empty = {
      ...packed,
      words: [],
      commonCount: 0,
      codes: new Uint8Array(),
      levels: new Uint8Array(),
      answerability: new Int8Array(),
      patterns: { ...packed.patterns, values: new Int8Array(), offsets: new Float32Array(), tells: new Float32Array() },
    };
    expect(unpackWords(packWords(empty))).toEqual(empty);
  });

  it.each([
    ['nothing', new Uint8Array(), 'This is no table of word vectors.'],
    ['something else', new Uint8Array(100), 'This is no table of word vectors.'],
    ['only the beginning', bytes.subarray(0, -1), 'The table of word vectors is not whole.'],
    ['more than the table', Uint8Array.from([...bytes, 0]), 'The table of word vectors is not whole.'],
  ])('are not read from %s', (_, wrong, message) => {
    expect(() => unpackWords(wrong)).toThrow(message);
  });
});

describe('a table of words', () => {
  it.each([
    ['boss', [1, 0, 0, 0], 1, 1],
    ['the', [0, 0, 0, 1], 0.25, 0],
    ['conflict', [half, 0, 0, half], 2, -2],
    ['conflicts', [half, 0, 0, half], 2, -2],
    ['plan', [0, 0, 0, 0], 0.5, 1 / 8],
  ])('knows what %s means, weighs and tells', (word, vector, weight, answerability) => {
    expect([...(table.vectorOf(word) ?? [])]).toEqual(vector);
    expect(table.weightOf(word)).toBe(weight);
    expect(table.answerabilityOf(word)).toBe(answerability);
  });

  it.each(['weather', '', 'constructor'])('does not know %j', (word) => {
    expect(table.vectorOf(word)).toBeUndefined();
    expect(table.placeOf(word)).toBeUndefined();
    expect(table.weightOf(word)).toBe(0);
    expect(table.answerabilityOf(word)).toBe(0);
  });

  it('tells its common words and its dimensions', () => {
    expect(table.commonWords).toEqual(['boss', 'the']);
    expect(table.dimensions).toBe(4);
  });
});

describe('what the words of a question tell', () => {
  it.each([
    ['nothing', [], 0],
    ['one word', ['boss'], 1],
    ['the same word twice, which counts once but for what neighbours tell', ['boss', 'boss'], 0.5],
    ['another form of it, which counts as the same', ['conflict', 'conflicts'], -2 + 4 * (half / 2 - 1 / 4)],
    ['words that fit a pattern', ['boss', 'weather', 'plan'], 1 + 1 / 8 - 0.5],
    ['words that fit two patterns', ['boss', 'weather', 'the'], 0.5],
    ['the same in another order, which fit the second alone', ['the', 'weather', 'boss'], 2],
    ['words that fit in two places, where the better one counts', ['boss', 'plan', 'boss', 'plan', 'the'], 1 / 8 + 0.5],
  ])('is what they tell one by one and together: %s', (_, words, odds) => {
    expect(answerabilityOf(words, table)).toBeCloseTo(odds, 6);
  });
});

describe('a selection of words', () => {
  const selected = openWordTable(selectWords(table, ['conflicted', 'conflict', 'the', 'weather', 'boss', 'boss']));

  it('holds each once, in the order of their letters, and all of them are common', () => {
    expect(selected.packed.words).toEqual(['boss', 'conflict', 'the']);
    expect(selected.commonWords).toEqual(['boss', 'conflict', 'the']);
  });

  it('says of them what the whole table says', () => {
    for (const word of selected.commonWords) {
      expect(selected.vectorOf(word)).toEqual(table.vectorOf(word));
      expect(selected.weightOf(word)).toBe(table.weightOf(word));
      expect(selected.answerabilityOf(word)).toBe(table.answerabilityOf(word));
    }
    expect(selected.vectorOf('plan')).toBeUndefined();
  });

  it('may be empty', () => {
    expect(openWordTable(selectWords(table, [])).commonWords).toEqual([]);
  });
});

describe('the vector of a sentence', () => {
  it.each([
    [['boss'], [1, 0, 0, 0]],
    [
      ['boss', 'boss', 'weather'],
      [1, 0, 0, 0],
    ],
    [
      ['boss', 'the', 'the', 'the', 'the'],
      [half, 0, 0, half],
    ],
    [['weather'], [0, 0, 0, 0]],
    [[], [0, 0, 0, 0]],
  ])('of %j is %j', (words, vector) => {
    expect([...sentenceVector(words, table)]).toEqual(vector);
  });

  it('is likest to that of the same words, and to none where nothing is known', () => {
    const own = sentenceVector(['conflict', 'boss'], table);
    expect(cosine(own, own)).toBeCloseTo(1, 6);
    expect(cosine(own, sentenceVector(['the'], table))).toBeLessThan(0.9);
    expect(cosine(own, sentenceVector(['weather'], table))).toBe(0);
  });
});

describe('the table that ships', () => {
  it('knows of what most people have a story, and of what hardly anybody', () => {
    const telling = (word: string) => shipped.answerabilityOf(word);
    expect(telling('mistake')).toBeGreaterThan(0.1);
    expect(telling('licence')).toBeLessThan(-0.3);
    expect(telling('software')).toBeLessThan(-0.3);
  });

  const shipped = openWordTable(readFileSync(new URL('../../../src/search/vectors/words.bin', import.meta.url)));
  const meaning = (text: string) => sentenceVector(splitWords(text), shipped);

  it('has a part for browsers that is small to send', () => {
    expect(shipped.commonWords.length).toBeGreaterThan(6000);
    expect(gzipSync(selectWords(shipped, shipped.commonWords), { level: 9 }).length).toBeLessThan(127 * 1024);
  });

  it.each([
    ['You disagreed with your boss', 'A conflict with a manager', 'A plan for a large project'],
    ['A customer was angry', 'An upset client', 'Learning a new language'],
  ])('finds %j liker to %j than to %j', (text, like, unlike) => {
    expect(cosine(meaning(text), meaning(like))).toBeGreaterThan(cosine(meaning(text), meaning(unlike)) + 0.2);
  });
});
