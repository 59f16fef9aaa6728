import { z } from 'zod';
import { yearOrMonth } from './month.ts';

/** What is wrong with a period whose ends are right by themselves. */
export const periodFlaw = z.object({
  flaw: z.literal('backwards'),
  /** The beginning, which comes after the end. */
  from: z.string(),
});

/** Whether a year or month is over before another one begins; a year holds all its months. */
const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
};

/** When something happened, in years or months; never backwards. */
export const period = z
  .strictObject({
    /** The year or month in which it began: `2024` or `2024-03`. */
    from: yearOrMonth,
    /** The year or month in which it ended; leave it out while it goes on. */
    to: yearOrMonth.optional(),
  })
  .check(({ value: { from, to }, issues }) => {
    if (to === undefined || !isBefore(to, from)) return;
    const flaw: z.infer<typeof periodFlaw> = { flaw: 'backwards', from };
    issues.push({ code: 'custom', input: to, path: ['to'], params: flaw });
  });
