import { describe, expect, it } from 'vitest';
import { companyShape } from '../../../src/bank/company-shape.ts';
import { isVisibleIn } from '../../../src/bank/edition.ts';
import { talkMinutes } from '../../../src/bank/outline.ts';
import { periodText } from '../../../src/bank/period-text.ts';
import { positionAt } from '../../../src/bank/source-position.ts';

describe('periodText', () => {
  it.each([
    [{ from: '2024' }, '2024'],
    [{ from: '2024', to: '2024' }, '2024'],
    [{ from: '2024-01' }, 'January 2024'],
    [{ from: '2024-01', to: '2024-03' }, 'January to March 2024'],
    [{ from: '2023-11', to: '2024-01' }, 'November 2023 to January 2024'],
    [{ from: '2023', to: '2024-06' }, '2023 to June 2024'],
  ])('%o is %s', (period, text) => {
    expect(periodText(period)).toBe(text);
  });
});

describe('talkMinutes', () => {
  it.each([
    [[5, 2.5, 10], 17.5],
    [[5, undefined], 5],
    [[], 0],
  ])('adds up %j', (minutes, total) => {
    expect(talkMinutes(minutes.map((each) => ({ minutes: each })))).toBe(total);
  });
});

describe('isVisibleIn', () => {
  it.each([
    ['private', 'private', true],
    ['private', 'shared', false],
    ['private', 'public', false],
    ['shared', 'private', true],
    ['shared', 'shared', true],
    ['shared', 'public', false],
    ['public', 'public', true],
  ] as const)('a %s story in the %s edition: %s', (visibility, edition, expected) => {
    expect(isVisibleIn(visibility, edition)).toBe(expected);
  });
});

describe('positionAt', () => {
  const positions = {
    '': { line: 1, column: 1 },
    '/answers': { line: 3, column: 1 },
    '/answers/0': { line: 4, column: 5 },
    '/answers/0/question': { line: 4, column: 15 },
    '/answers/0/question#key': { line: 4, column: 7 },
    '/a~1b': { line: 9, column: 2 },
  };

  it.each([
    [['answers', 0, 'question'], 'value', { line: 4, column: 15 }],
    [['answers', 0, 'question'], 'key', { line: 4, column: 7 }],
    [['answers', 0, 'angle'], 'key', { line: 4, column: 5 }],
    [['answers', 7], 'value', { line: 3, column: 1 }],
    [['a/b'], 'value', { line: 9, column: 2 }],
    [['nowhere'], 'value', { line: 1, column: 1 }],
  ] as const)('%o', (path, part, expected) => {
    expect(positionAt(positions, path, part)).toEqual(expected);
  });
});

describe('companyShape', () => {
  it('tells eight companies apart and repeats after that', () => {
    const shapes = Array.from({ length: 9 }, (_, index) => companyShape(index));
    expect(new Set(shapes.slice(0, 8)).size).toBe(8);
    expect(shapes[8]).toBe(shapes[0]);
  });
});
