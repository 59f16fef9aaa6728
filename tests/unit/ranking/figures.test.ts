import { describe, expect, it } from 'vitest';
import { compareLabels } from '../../../.config/ranking/labels.ts';
import { measure } from '../../../.config/ranking/measures.ts';
import { halfOf } from '../../../.config/ranking/question-set.ts';
import { droppedFigures } from '../../../.config/ranking/stored-figures.ts';

const question = (...answeredBy: string[]) => ({ ask: answeredBy.join(' or ') || 'nothing', answeredBy });

describe('labels', () => {
  const labels = [question('a', 'b'), question('b', 'c'), question('d'), question()];

  it.each([
    ['every story of theirs', ['a', 'b', 'c', 'd', 'e'], { areForBank: true, unknown: [] }],
    ['most of them', ['a', 'b', 'c'], { areForBank: true, unknown: ['d'] }],
    ['half of them', ['a', 'b'], { areForBank: true, unknown: ['c', 'd'] }],
    ['few of them', ['a', 'x', 'y'], { areForBank: false, unknown: ['b', 'c', 'd'] }],
    ['no story', [], { areForBank: false, unknown: ['a', 'b', 'c', 'd'] }],
  ])('of a bank that has %s', (_, ids, expected) => {
    expect(compareLabels(labels, new Set(ids))).toEqual(expected);
  });

  it('that name no story are for no bank', () => {
    expect(compareLabels([question()], new Set(['a']))).toEqual({ areForBank: false, unknown: [] });
  });
});

describe('figures', () => {
  const stored = { recallAt3: 0.9, refusals: 0.8 };

  it.each([
    [0.9, 0.8, []],
    [1, 1, []],
    [0.88, 0.78, []],
    [0.879, 0.8, ['recallAt3 has dropped from 0.900 to 0.879']],
    [0.95, 0.5, ['refusals has dropped from 0.800 to 0.500']],
    [0, 0, ['recallAt3 has dropped from 0.900 to 0.000', 'refusals has dropped from 0.800 to 0.000']],
  ])('of %d and %d are compared with those stored', (recallAt3, refusals, dropped) => {
    expect(droppedFigures({ recallAt3, refusals }, stored)).toEqual(dropped);
  });

  it('count the place of the first true answer', async () => {
    const questions = [question('a'), question('b'), question('c'), question('d'), question('e'), question()];
    const answers: Record<string, string[]> = {
      a: ['a', 'x'],
      b: ['x', 'y', 'b'],
      c: ['x', 'y', 'z', 'c'],
      d: ['x'],
      e: [],
    };
    expect(await measure((ask) => answers[ask] ?? [], questions)).toEqual({
      recallAt1: 1 / 5,
      recallAt3: 2 / 5,
      reciprocalRank: (1 + 1 / 3 + 1 / 4) / 5,
      refusals: 1,
      answerable: 5,
      unanswerable: 1,
    });
  });
});

describe('the half of a question', () => {
  it('follows from its text', () => {
    const asks = Array.from({ length: 200 }, (_, index) => question(`story ${index}`));
    const tuning = asks.filter((each) => halfOf(each) === 'tuning').length;
    expect(tuning).toBeGreaterThan(70);
    expect(tuning).toBeLessThan(130);
    expect(halfOf({ ask: 'Tell me about a failure.', answeredBy: [] })).toBe(
      halfOf({ ask: 'Tell me about a failure.', answeredBy: ['a'] }),
    );
  });
});
