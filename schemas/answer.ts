import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { referenceTo } from './reference.ts';
import { fits } from './words.ts';

/** A question that the story answers. */
export const answer = z.strictObject({
  /** Id of a question, from questions.yaml or the catalogue. */
  question: referenceTo('questions', { once: true }),
  /** How well the story answers it: `strong`, `workable` or `stretch`. */
  fit: z.enum(fits),
  /** What to emphasize when you tell the story for this question. */
  angle: plainText.optional(),
});

/** An answer after parsing. */
export type Answer = z.infer<typeof answer>;
