import { z } from 'zod';
import { plainText } from './plain-text.ts';

/** How ready you are: `safe` to answer, `partial`, or a `gap` that the facts do not fill. */
export const readiness = z.enum(['safe', 'partial', 'gap']);

/** A deeper question that comes after the answer. */
export const followUp = z.strictObject({
  /** The question. */
  ask: plainText,
  /** What you would say. */
  answer: plainText,
  /** Whether the answer is `safe`, `partial` or a `gap`. */
  readiness,
});

/** A follow-up after parsing. */
export type FollowUp = z.infer<typeof followUp>;
/** `safe`, `partial` or `gap`. */
export type Readiness = z.infer<typeof readiness>;
