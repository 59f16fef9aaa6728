import { z } from 'zod';

/** The form in which banks are written today; a bank of an older one is changed by `migrate`. */
export const currentFormat = 2;

/** Words a minute of somebody who says nothing about it. */
export const usualPace = 140;
/** Nobody tells a story slower or faster than this, in words a minute. */
export const slowestPace = 60;
export const fastestPace = 260;

/** What a bank says of itself: stories/story-bank.yaml. */
export const settings = z.strictObject({
  /** The form in which the bank is written. `migrate` changes it. */
  format: z.int().min(1),
  /** How many words a minute you say: 140 unless given. The site has a page that measures it. */
  pace: z.int().min(slowestPace).max(fastestPace).optional(),
});
