import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { readinesses } from './words.ts';

/** A deeper question that comes after the answer. */
export const followUp = z.strictObject({
  /** The question. */
  ask: plainText,
  /** What you would say. */
  answer: plainText,
  /** How ready you are: `safe` to answer, `partial`, or a `gap` that the facts do not fill. */
  readiness: z.enum(readinesses),
});

/** A follow-up after parsing. */
export type FollowUp = z.infer<typeof followUp>;
