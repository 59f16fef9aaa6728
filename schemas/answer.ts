import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { referenceTo } from './reference.ts';

/** How well a story answers a question, best first. */
export const fits = ['strong', 'workable', 'stretch'] as const;

/** How well a story answers a question: `strong`, `workable` or `stretch`. */
export const fit = z.enum(fits);

/** A question that the story answers. */
export const answer = z.strictObject({
  /** Id of a question in questions.yaml. */
  question: referenceTo('questions', { once: true }),
  /** How well the story answers it: `strong`, `workable` or `stretch`. */
  fit,
  /** What to stress when the story answers this question. */
  angle: plainText.optional(),
});

/** An answer after parsing. */
export type Answer = z.infer<typeof answer>;
/** `strong`, `workable` or `stretch`. */
export type Fit = z.infer<typeof fit>;
