import { describe, expect, it } from 'vitest';
import { seededChoices } from '../../print/random.ts';
import { grades } from '../../../src/recall/grades.ts';
import { drilled, gain, isReady, knownFrom, recallOn, type Known } from '../../../src/recall/prediction.ts';

/** Something drilled a few times, the same for each seed; the last time on day 100 or before. */
function randomKnown(seed: number): Known {
  const random = seededChoices(seed);
  let known = drilled(undefined, 0, random.pick(grades));
  for (let count = random.below(8); count > 0; count -= 1) {
    known = drilled(known, known.day + random.below(14), random.pick(grades));
  }
  return known;
}

const good = drilled(undefined, 0, 'good');

describe('what is recalled on a day', () => {
  it.each([
    ['what was never drilled', undefined, 0, 0],
    ['what was just there', good, 0, 1],
    // The scheduler's own definition: after as many days as its stability, nine in ten.
    ['what was there two days ago', good, 2, 0.91],
    ['what was there ten days ago', good, 10, 0.774],
    ['what was not there', drilled(undefined, 0, 'again'), 0, 0],
    ['what was there after it was not', drilled(drilled(undefined, 0, 'again'), 0, 'good'), 0, 1],
  ])('of %s', (_, known, day, chance) => {
    expect(recallOn(known, day)).toBeCloseTo(chance, 2);
  });

  it('is ready from nine in ten on', () => {
    expect([0, 1, 2, 3].map((day) => isReady(good, day))).toEqual([true, true, true, false]);
    expect(isReady(undefined, 0)).toBe(false);
  });

  it('is never more likely on a later day', () => {
    for (let seed = 0; seed < 400; seed += 1) {
      const known = randomKnown(seed);
      const chances = Array.from({ length: 40 }, (_, days) => recallOn(known, known.day + days));
      expect(chances).toEqual(chances.toSorted((one, other) => other - one));
      expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...chances)).toBeLessThanOrEqual(1);
    }
  });

  it('is never less likely for a better grade, nor for a drill in which it was there', () => {
    for (let seed = 0; seed < 400; seed += 1) {
      const known = randomKnown(seed);
      const today = known.day + (seed % 9);
      const day = today + (seed % 13);
      const chances = grades.map((grade) => recallOn(drilled(known, today, grade), day));
      expect(chances).toEqual(chances.toSorted((one, other) => one - other));
      expect(chances[2]).toBeGreaterThanOrEqual(recallOn(known, day) - 1e-9);
    }
  });
});

describe('what reviews make known', () => {
  it('is what the drills were, one after the other', () => {
    const reviews = [
      { at: '1970-01-01T22:00:00', grade: 'good' },
      { at: '1970-01-04T07:30:00', grade: 'easy' },
    ] as const;
    expect(knownFrom(reviews)).toEqual(drilled(good, 3, 'easy'));
    expect(knownFrom([])).toBeUndefined();
  });

  it('takes a clock that went back for the day before', () => {
    expect(drilled(drilled(undefined, 9, 'good'), 3, 'good').day).toBe(9);
  });
});

describe('what a drill adds', () => {
  it('is much for what is new or was missed, and little for what is fresh', () => {
    const missed = drilled(good, 1, 'again');
    expect(gain(undefined, 5, 10)).toBeGreaterThan(0.5);
    expect(gain(missed, 5, 10)).toBeGreaterThan(0.4);
    expect(gain(good, 5, 10)).toBeGreaterThan(gain(drilled(good, 4, 'easy'), 5, 10));
    expect(gain(drilled(good, 10, 'easy'), 10, 11)).toBeLessThan(0.01);
  });
});
