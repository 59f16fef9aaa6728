import { describe, expect, it } from 'vitest';
import { seededChoices } from '../../print/random.ts';
import { lookAhead } from '../../../src/recall/evenings.ts';
import { grades } from '../../../src/recall/grades.ts';
import { drilled, gain, type Known } from '../../../src/recall/prediction.ts';
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
      expect(total).toBeGreaterThan(best - 4 * 0.005);
    }
  });
});

describe('the evenings until the interview', () => {
  const ready = (minutes: number, count = 40): number =>
    lookAhead(unknown(count), { today: 0, day: 10, minutes }).ready;

  it('are those before its day, tonight first', () => {
    const { evenings } = lookAhead(unknown(40), { today: 3, day: 6, minutes: 5 });
    expect(evenings.map(({ day }) => day)).toEqual([3, 4, 5]);
    expect(evenings[0]?.cards).toBe(20);
  });

  it('are the day itself where it is today, or over', () => {
    for (const day of [2, 3])
      expect(lookAhead(unknown(8), { today: 3, day, minutes: 1 })).toEqual({
        evenings: [{ day: 3, cards: 4 }],
        ready: 4,
      });
  });

  it('are reckoned from the last sixty on where there are more', () => {
    const { evenings } = lookAhead(unknown(4), { today: 0, day: 400, minutes: 1 });
    expect(evenings).toHaveLength(60);
    expect(evenings.at(-1)?.day).toBe(399);
  });

  it('make no fewer ready with more minutes, and all with enough', () => {
    const counts = [0, 1, 2, 3, 4, 5, 7, 10, 15, 20].map((minutes) => ready(minutes));
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(counts[0]).toBe(0);
    expect(counts.at(-1)).toBe(40);
  });
});
