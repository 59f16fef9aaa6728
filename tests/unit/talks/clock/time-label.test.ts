import { describe, expect, it } from 'vitest';
import { clockDigits } from '../../../../src/bank/clock-digits.ts';
import { timeInWords, timeLeft } from '../../../../src/talks/clock/time-label.ts';

describe('the label of time that is left', () => {
  it.each([
    [3_600_000, '1:00:00', false, '1 hour left'],
    [3_599_999, '1:00:00', false, '1 hour left'],
    [3_599_000, '59:59', false, '59 minutes 59 seconds left'],
    [61_000, '1:01', false, '1 minute 1 second left'],
    [60_000, '1:00', false, '1 minute left'],
    [59_001, '1:00', false, '1 minute left'],
    [1, '0:01', false, '1 second left'],
    [0, '0:00', false, 'no time left'],
    [-0, '0:00', false, 'no time left'],
    [-1, '0:00', false, 'no time left'],
    [-999, '0:00', false, 'no time left'],
    [-1000, '0:01', true, '1 second over'],
    [-61_500, '1:01', true, '1 minute 1 second over'],
    [-3_600_000, '1:00:00', true, '1 hour over'],
    [-7_384_000, '2:03:04', true, '2 hours 3 minutes over'],
  ])('with %i ms is %s', (ms, digits, isOver, spoken) => {
    expect(timeLeft(ms)).toEqual({ digits, isOver, spoken });
  });

  it('counts evenly from an hour before to an hour past, at any moment of a second', () => {
    /** What the digits say, in seconds; negative where the time is up. */
    const read = ({ digits, isOver }: ReturnType<typeof timeLeft>): number => {
      const seconds = digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
      return isOver ? -seconds : seconds;
    };
    for (let ms = 3_600_000; ms >= -3_600_000; ms -= 37) {
      const label = timeLeft(ms);
      // Rounded towards what is still left; over, only whole seconds count. Either way less than a second off.
      expect(label.digits).toMatch(/^(?:1:0[0-9]:[0-5]\d|[0-5]?\d:[0-5]\d)$/u);
      expect(read(label) - ms / 1000).toBeGreaterThanOrEqual(0);
      expect(read(label) - ms / 1000).toBeLessThan(1);
      expect(read(timeLeft(ms - 1000))).toBe(read(label) - 1);
    }
  });
});

describe('lengths of time', () => {
  it.each([
    [0, '0:00', '0 seconds'],
    [7.9, '0:07', '7 seconds'],
    [600, '10:00', '10 minutes'],
    [3661, '1:01:01', '1 hour 1 minute'],
    [360_000, '100:00:00', '100 hours'],
  ])('of %f s', (seconds, digits, words) => {
    expect([clockDigits(seconds), timeInWords(seconds)]).toEqual([digits, words]);
  });
});
