import type { Measures } from './measures.ts';

/** What `npm run eval` printed for the reporting half when the ranking was last changed on purpose. */
export const storedFigures = { recallAt3: 0.958, refusals: 0.962 } as const;

/** The figures that are stored. */
export type Figures = Pick<Measures, keyof typeof storedFigures>;

/** A drop of more than this has to be explained, and the stored figure changed with it. */
export const allowedDrop = 0.02;

/**
 * Compares figures with those that are stored.
 * @returns a line for each figure that has dropped too far
 */
export function droppedFigures(now: Figures, stored: Figures = storedFigures): string[] {
  return (['recallAt3', 'refusals'] as const)
    .filter((name) => stored[name] - now[name] > allowedDrop + 1e-9)
    .map((name) => `${name} has dropped from ${stored[name].toFixed(3)} to ${now[name].toFixed(3)}`);
}
