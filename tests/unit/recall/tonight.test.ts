import { describe, expect, it } from 'vitest';
import { seededChoices } from '../../print/random.ts';
import { lookAhead } from '../../../src/recall/evenings.ts';
import { grades } from '../../../src/recall/grades.ts';
import { chanceToday, drilled, gain, isReady, relearned, type Known } from '../../../src/recall/prediction.ts';
import { cardsIn, chosenFor, type Candidate } from '../../../src/recall/tonight.ts';

const ids = (candidates: readonly Candidate[]): string[] => candidates.map(({ id }) => id);
const unknown = (count: number): Candidate[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), known: undefined }));
const fresh = drilled(drilled(undefined, 9, 'easy'), 10, 'easy');

describe('the time that one has', () => {
  it.each([
    [0, 0],
    [1, 4],
    [2, 8],
    [5, 20],
    [10, 40],
  ])('of %d minutes is enough for %d questions', (minutes, cards) => {
    expect(cardsIn(minutes)).toBe(cards);
  });
});

describe('what to drill tonight', () => {
  const evening = { today: 10, day: 20, minutes: 1 };

  it.each<[string, Candidate[], string[]]>([
    ['as many as there is time for', unknown(6), ['0', '1', '2', '3']],
    ['nothing where there is nothing', [], []],
    [
      'what is new before what is known',
      [{ id: 'known', known: drilled(undefined, 9, 'good') }, ...unknown(4)],
      ['0', '1', '2', '3'],
    ],
    [
      'what was missed, once more',
      [
        { id: 'known', known: drilled(undefined, 4, 'good') },
        { id: 'missed', known: drilled(undefined, 10, 'again') },
      ],
      ['missed', 'known'],
    ],
    [
      'the weakest follow-ups first',
      (['safe', 'gap', 'partial', 'gap'] as const).map((readiness, index) => ({
        id: `${readiness}-${index}`,
        known: undefined,
        readiness,
      })),
      ['gap-1', 'gap-3', 'partial-2', 'safe-0'],
    ],
  ])('is %s', (_, candidates, expected) => {
    expect(ids(chosenFor(candidates, evening))).toEqual(expected);
  });

  it('leaves out what gains nothing, whatever time there is', () => {
    expect(ids(chosenFor([{ id: 'fresh', known: fresh }, ...unknown(1)], { today: 10, day: 11, minutes: 5 }))).toEqual([
      '0',
    ]);
  });

  it('gains as much for the day as any choice of as many questions', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const random = seededChoices(seed);
      const candidates = Array.from({ length: 5 + random.below(6) }, (_, index): Candidate => {
        let known: Known | undefined;
        for (let count = random.below(4); count > 0; count -= 1)
          known = drilled(known, random.below(11), random.pick(grades));
        return { id: String(index), known };
      });
      const day = 10 + random.below(15);
      const gains = candidates.map(({ known }) => gain(known, 10, day));
      const sets = Array.from({ length: 2 ** candidates.length }, (_, bits) =>
        gains.filter((_gain, index) => (bits & (1 << index)) !== 0),
      ).filter((some) => some.length <= 4);
      const best = Math.max(...sets.map((some) => some.reduce((sum, one) => sum + one, 0)));
      const chosen = chosenFor(candidates, { today: 10, day, minutes: 1 });
      const total = chosen.reduce((sum, { known }) => sum + gain(known, 10, day), 0);
      // Each that was left out because it gains next to nothing may be missing.
      expect(total).toBeGreaterThan(best - 4 * 0.01);
    }
  });
});

describe('the evenings until the interview', () => {
  const ready = (minutes: number, count = 40): number =>
    lookAhead(unknown(count), { today: 0, day: 10, minutes }).ready;

  it('are those before its day, tonight first', () => {
    const { evenings } = lookAhead(unknown(40), { today: 3, day: 6, minutes: 5 });
    expect(evenings.map(({ day }) => day)).toEqual([3, 4, 5]);
    // What is missed last is asked once more beyond the time.
    expect([20, 21]).toContain(evenings[0]?.asked);
  });

  it('are the day itself where it is today, or over', () => {
    for (const day of [2, 3])
      expect(lookAhead(unknown(8), { today: 3, day, minutes: 1 })).toEqual({
        evenings: [{ day: 3, asked: 4 }],
        ready: 3,
      });
  });

  it('are reckoned from the last sixty on where there are more', () => {
    const { evenings } = lookAhead(unknown(4), { today: 0, day: 400, minutes: 1 });
    expect(evenings).toHaveLength(60);
    expect(evenings.at(-1)?.day).toBe(399);
  });

  it('make more ready with more minutes, and almost all with enough', () => {
    const counts = [0, 1, 2, 3, 4, 10].map((minutes) => ready(minutes));
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(new Set(counts).size).toBe(counts.length);
    expect(counts[0]).toBe(0);
    expect(counts.at(-1)).toBe(40);
  });

  /** One owner's evenings: what is there and what is missed falls by lot, as likely as the scheduler says. */
  function byLot(minutes: number, seed: number): number {
    const random = seededChoices(seed);
    let known = unknown(40);
    for (let today = 0; today < 10; today += 1) {
      let time = cardsIn(minutes);
      for (const { id, known: before } of chosenFor(known, { today, day: 10, minutes })) {
        if (time <= 0) break;
        const isThere = random.below(1000) < 1000 * chanceToday(before, today);
        const after = isThere ? drilled(before, today, 'good') : relearned(before, today);
        time -= isThere ? 1 : 2;
        known = known.map((one) => (one.id === id ? { ...one, known: after } : one));
      }
    }
    return known.filter((one) => isReady(one.known, 10)).length;
  }

  it.each([2, 3, 5, 10])('bring with %d minutes what they bring on average where chance decides', (minutes) => {
    const counts = Array.from({ length: 60 }, (_, seed) => byLot(minutes, seed));
    const average = counts.reduce((sum, one) => sum + one, 0) / counts.length;
    expect(Math.abs(ready(minutes) - average)).toBeLessThan(4);
  });
});
