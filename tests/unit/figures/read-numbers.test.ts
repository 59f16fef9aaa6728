import { describe, expect, it } from 'vitest';
import { figureSign } from '../../../src/bank/statement.ts';
import { readNumbers } from '../../../src/figures/read-numbers.ts';

const texts = (text: string): string[] => readNumbers(text).map((one) => one.text);

describe('the numbers of a text', () => {
  it.each([
    ['We cut it by 8%.', ['8%']],
    ['by eight percent, about 30 pp', ['eight percent', '30 pp']],
    ['$1.2 million and €40k', ['$1.2 million', '€40k']],
    ['It took 20–40 ms, then two to three weeks.', ['20–40 ms', 'two to three weeks']],
    ['from 20 minutes to 12', ['20 minutes', '12']],
    ['a third of it, and halved', ['a third', 'halved']],
    ['an hour and a half, a quarter of an hour', ['an hour and a half', 'a quarter of an hour']],
    ['40 new patients on a 28-bed ward', ['40 new patients', '28-bed']],
    ['12, 15 and 18 percent', ['12', '15', '18 percent']],
    ['NPS 41, up from 29', ['41', '29']],
    ['nine out of ten patients', ['nine out of ten patients']],
    ['a hundred and twenty dollars', ['a hundred and twenty dollars']],
    ['seven and twelve per cent', ['seven', 'twelve per cent']],
  ])('are read in %s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    'In 2023 and since March 2021, on 3 May, at 7:30 and at 9 am.',
    'Ward 7, Grade 9, phase 2, Python 3.11, ISO 9001, Q4, S3, P95, v2.1.3 and #512.',
    '1. First, on the twenty-second.',
    'A 78-year-old, aged 40, in his 40s, in the 1990s.',
    'See https://example.com/12 and `timeout = 300`.',
    'One day, one of them, 24/7, one-on-one, 100% sure.',
    'The 3 reasons, in the first two of them.',
    'Call +49 30 1234567.',
  ])('are none in %s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it.each([
    ['8%', 7.5, 8.5],
    ['7.1%', 7.05, 7.15],
    ['about 30%', 25.5, 34.5],
    ['7.5k users', 7450, 7550],
    ['1.5 s', 1.45, 1.55],
    ['90 minutes', 89.5 * 60, 90.5 * 60],
    ['halved', 47, 53],
  ])('are intervals: %s', (text, low, high) => {
    const quantity = readNumbers(text)[0]?.quantity;
    expect(quantity?.low).toBeCloseTo(low);
    expect(quantity?.high).toBeCloseTo(high);
  });

  it('know the use of a figure by its place', () => {
    const read = readNumbers(`from ${figureSign} to ${figureSign}`);
    expect(read.map(({ figureIndex }) => figureIndex)).toEqual([0, 1]);
  });
});
