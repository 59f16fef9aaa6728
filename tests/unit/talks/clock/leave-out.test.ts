import { describe, expect, it } from 'vitest';
import { costOf, leaveOut, type Removable } from '../../../../src/talks/clock/leave-out.ts';
import { seededChoices, type Random } from '../../../print/random.ts';

const priorities = [4, 3, 2, 1] as const;

const part = (saves: number, priority = 3): Removable => ({ saves, priority });
const savedBy = (parts: readonly Removable[]): number => parts.reduce((sum, { saves }) => sum + saves, 0);

/** What is lost by leaving something out: of the highest priority first. */
const losses = (parts: readonly Removable[]): number[] =>
  priorities.map((priority) => costOf(parts.filter((one) => one.priority === priority)));

const compare = (one: readonly number[], other: readonly number[]): number => {
  const index = one.findIndex((value, place) => value !== other[place]);
  return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
};

/** The least that can be lost, found by trying every subset; undefined where none is enough. */
function leastLoss(parts: readonly Removable[], needed: number): number[] | undefined {
  let least: number[] | undefined;
  for (let mask = 0; mask < 2 ** parts.length; mask += 1) {
    const subset = parts.filter((_, index) => (mask >> index) % 2 === 1);
    if (savedBy(subset) < needed) continue;
    const loss = losses(subset);
    if (!least || compare(loss, least) < 0) least = loss;
  }
  return least;
}

/** Up to twelve parts; in some talks many are alike, in others a need is just met, or never. */
function randomCase(random: Random): { parts: Removable[]; needed: number } {
  const longest = random.pick([4, 30, 200]);
  const parts = Array.from({ length: random.below(13) }, () =>
    part(1 + random.below(longest), random.pick(priorities)),
  );
  const all = savedBy(parts);
  return {
    parts,
    needed: random.pick([random.below(all + 2), random.below(all + 2), all, all + 1, 0, -5, random.below(1000) / 7]),
  };
}

describe('what to leave out', () => {
  it('wins enough time whenever any choice does, and loses the least, as against every subset of up to 12 parts', () => {
    const random = seededChoices(12);
    for (let round = 0; round < 1500; round += 1) {
      const { parts, needed } = randomCase(random);
      const { parts: chosen, saves, isEnough } = leaveOut(parts, needed);
      const least = leastLoss(parts, needed);
      expect(isEnough, JSON.stringify({ parts, needed })).toBe(least !== undefined);
      expect(saves).toBe(savedBy(chosen));
      expect(losses(chosen), JSON.stringify({ parts, needed, chosen })).toEqual(least ?? losses(parts));
    }
  });

  it.each<[string, number, Removable[], number[]]>([
    ['nothing where there is time', 0, [part(10)], []],
    ['nothing where there is nothing', 5, [], []],
    ['the lowest priority, however much of it', 60, [part(60, 2), part(30, 1), part(30, 1)], [1, 2]],
    ['of a higher one only what the lower ones cannot win', 60, [part(90, 3), part(40, 1), part(20, 3)], [1, 2]],
    ['as little as can be', 25, [part(60), part(26), part(30)], [1]],
    ['one long part rather than many short ones', 60, [part(20), part(20), part(20), part(62)], [3]],
    ['the later one of two that are alike', 20, [part(20), part(20)], [1]],
    ['everything where even that is not enough', 100, [part(40), part(30, 4)], [0, 1]],
    ['parts of seconds, rounded up', 20.2, [part(20), part(21)], [1]],
  ])('is %s', (_what, needed, parts, expected) => {
    expect(leaveOut(parts, needed).parts.map((one) => parts.indexOf(one))).toEqual(expected);
  });
});
