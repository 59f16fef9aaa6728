import { z } from 'zod';
import { fastestPace, slowestPace } from './pace.ts';

/** The form in which banks are written today; a bank of an older one is changed by `migrate`. */
export const currentFormat = 2;

/** What a bank says of itself: stories/story-bank.yaml. */
export const settings = z.strictObject({
  /** The form in which the bank is written. `migrate` changes it. */
  format: z.int().min(1),
  /** How many words a minute you say: 140 unless given. The site has a page that measures it. */
  pace: z.int().min(slowestPace).max(fastestPace).optional(),
  /** `true` lets search engines find the public edition. Every other one always asks them to stay away. */
  searchEngines: z.boolean().optional(),
});
