import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { readinesses } from './words.ts';

/** A deeper question that comes after the answer. */
export const followUp = z.strictObject({
  /** The question. */
  ask: plainText,
  /** What you can truthfully say aloud now; for a gap too, an honest sentence. */
  answer: plainText,
  /** A note to yourself: what to find out before you are asked. It is never printed, and never leaves your own build. */
  missing: plainText.optional(),
  /** How ready you are: `safe` to answer, `partial`, or a `gap` where you don't have the facts yet. */
  readiness: z.enum(readinesses),
});

/** A follow-up after parsing. */
export type FollowUp = z.infer<typeof followUp>;
