import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

// A hang is ended and named by its seed; `npm run fuzz -- --seed 7` tries one again, and `npm run fuzz` tries 2,000.
const hang = 30_000;
const seeds = Array.from({ length: 80 }, (_, index) => index + 1);

describe('banks that are changed at random', () => {
  it('are told what is wrong with them, and never bring the program down', { timeout: 300_000 }, async () => {
    const { failures, withProblems } = await fuzz(seeds, { hang });
    expect(failures).toEqual([]);
    // Most changes do harm; if none did, nothing would have been tried.
    expect(withProblems).toBeGreaterThan(seeds.length / 2);
  });
});
