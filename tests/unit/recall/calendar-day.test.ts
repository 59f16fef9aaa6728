import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber } from '../../../src/recall/calendar-day.ts';

describe('a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-03-14', 20_526],
    ['2026-03-14T21:05:33', 20_526],
  ])('%s is the number %d', (date, number) => {
    expect(dayNumber(date)).toBe(number);
    expect(dateOf(number)).toBe(date.slice(0, 10));
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-03-14', 'soon', ''])('is not %s', (date) => {
    expect(dayNumber(date)).toBeUndefined();
  });

  it('has the date that every calendar gives it', () => {
    for (let number = -200_000; number < 200_000; number += 37) {
      const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dateOf(number)).toBe(date);
      expect(dayNumber(date)).toBe(number);
    }
  });
});
