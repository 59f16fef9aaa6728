import { describe, expect, it } from 'vitest';
import { bestBreaks, excessHeight } from '../../../src/sheets/plan/column-breaks.ts';
import type { ColumnUnit } from '../../../src/sheets/plan/column-units.ts';

const unit = (height: number, starts: ColumnUnit['starts'] = 0, again = 0): ColumnUnit => ({
  end: 0,
  height,
  gap: 1,
  again,
  group: undefined,
  starts,
});

describe('filling columns', () => {
  it.each([
    ['one after another', [3, 3, 3, 3], 2, 7, 0],
    ['with a unit that is moved on whole', [3, 3, 3], 2, 5, 2],
    ['in one column', [3, 3], 1, 10, -3],
    ['with a unit that is higher than a column', [12], 2, 10, 2],
    ['with nothing', [], 2, 10, -10],
  ])('%s', (_, heights, columns, limit, excess) => {
    expect(
      excessHeight(
        heights.map((height) => unit(height)),
        columns,
        limit,
      ),
    ).toBe(excess);
  });

  it('counts the heading that stands again over the next column', () => {
    expect(excessHeight([unit(5, 1), unit(5, 0, 0)], 2, 5)).toBe(0);
    expect(excessHeight([unit(5, 1), unit(5, 0, 2)], 2, 5)).toBe(2);
  });
});

describe('the best breaks', () => {
  it.each([
    ['make columns even', [9, 9, 9, 9, 9, 9], 3, 90, [2, 4, 6]],
    ['put the odd one in front', [9, 9, 9], 2, 90, [2, 3]],
    ['are none in one column', [2, 2, 2], 1, 20, [3]],
  ])('%s', (_, heights, columns, limit, breaks) => {
    expect(
      bestBreaks(
        heights.map((height) => unit(height)),
        columns,
        limit,
      ),
    ).toEqual(breaks);
  });

  it('come before a group rather than inside one', () => {
    const units = [unit(2, 1), unit(2), unit(2), unit(2), unit(2, 1), unit(2)];
    expect(bestBreaks(units, 2, 30)).toEqual([4, 6]);
  });

  it('are not found where it does not fit', () => {
    expect(bestBreaks([unit(6), unit(6)], 2, 5)).toBeUndefined();
  });

  it('are found wherever columns can be filled', () => {
    for (let count = 1; count < 30; count += 1) {
      const units = Array.from({ length: count }, (_, index) =>
        unit(1 + ((index * 7) % 5), index % 4 === 0 ? 1 : 0, index % 4 === 0 ? 0 : 1),
      );
      for (const columns of [1, 2, 3]) {
        for (const limit of [5, 12, 40]) {
          const fits = excessHeight(units, columns, limit) <= 0;
          expect(bestBreaks(units, columns, limit) !== undefined).toBe(fits);
        }
      }
    }
  });
});
