import { seededRandom } from '../../.config/word-table/random.ts';

/** A row of choices that looks random and is the same in every run. */
export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  /** One of some things, which must not be none. */
  pick<Thing>(things: readonly Thing[]): Thing;
}

/**
 * Starts a row of choices.
 * @param seed where it starts
 */
export function seededChoices(seed: number): Random {
  const next = seededRandom(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick(things) {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error('There is nothing to pick from.');
      return thing;
    },
  };
}
