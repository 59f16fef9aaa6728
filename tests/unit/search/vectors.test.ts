import { describe, expect, it } from 'vitest';
import { packVectors, unpackVectors } from '../../../src/search/vectors/packed-vectors.ts';
import { readWordTable } from '../../../src/search/index/read-word-table.ts';
import { cosine, cosines, sentenceVector, unitVector } from '../../../src/search/vectors/sentence-vector.ts';
import { typicalVectors } from '../../../src/search/vectors/typical-vectors.ts';
import { splitWords } from '../../../src/search/words/split-words.ts';

const vector = (...numbers: number[]): Float32Array => unitVector(Float32Array.from(numbers));

describe('vectors', () => {
  it('come back from text nearly as they were', () => {
    const table = readWordTable();
    const sentences = ['Tell me about a conflict.', 'I lost the order.'].map((text) =>
      sentenceVector(splitWords(text), table),
    );
    const back = unpackVectors(packVectors(sentences), table.dimensions);
    expect(back).toHaveLength(2);
    back.forEach((one, place) => expect(cosine(one, sentences[place] ?? one)).toBeGreaterThan(0.98));
  });

  it('of nothing are nothing', () => {
    expect(unpackVectors(packVectors([]), 48)).toEqual([]);
    expect([...unitVector(new Float32Array(3))]).toEqual([0, 0, 0]);
  });

  it('are compared with many as with each', () => {
    const many = [vector(1, 0), vector(0.6, 0.8), vector(0, -1)];
    const asked = vector(0.8, 0.6);
    const row = Float32Array.from(many.flatMap((one) => [...one]));
    expect([...cosines(asked, row)]).toEqual(many.map((one) => expect.closeTo(cosine(asked, one), 5)));
    expect(cosines(asked, new Float32Array())).toHaveLength(0);
  });

  it('that stand for many lie where the many lie', () => {
    const many = [vector(1, 0), vector(1, 0.1), vector(0, 1), vector(0.1, 1)];
    const [one, other] = typicalVectors(many, 2);
    expect(Math.max(...[one, other].map((each) => cosine(each ?? vector(0, 0), vector(1, 0.05))))).toBeCloseTo(1, 3);
    expect(Math.max(...[one, other].map((each) => cosine(each ?? vector(0, 0), vector(0.05, 1))))).toBeCloseTo(1, 3);
    expect(typicalVectors(many.slice(0, 1), 2)).toEqual(many.slice(0, 1));
  });

  it.each([
    ['Did you ever get something badly wrong?', 'Tell me about a mistake.', 'Tell me about an angry customer.'],
    ['Have you calmed somebody down?', 'Tell me about an angry customer.', 'Tell me about a budget.'],
  ])('of "%s" are nearer to "%s" than to "%s"', (asked, near, far) => {
    const table = readWordTable();
    const [one, two, three] = [asked, near, far].map((text) => sentenceVector(splitWords(text), table));
    if (!one || !two || !three) throw new Error('A vector is missing.');
    expect(cosine(one, two)).toBeGreaterThan(cosine(one, three));
  });
});
