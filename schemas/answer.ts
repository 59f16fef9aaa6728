import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { referenceTo } from './reference.ts';
import { fits } from './words.ts';

/** A question that the story answers. */
export const answer = z.strictObject({
  /** Id of a question, of your own in questions.yaml or of the catalogue. */
  question: referenceTo('questions', { once: true }),
  /** How well the story answers it: `strong`, `workable` or `stretch`. */
  fit: z.enum(fits),
  /** What to stress when the story answers this question. */
  angle: plainText.optional(),
});

/** An answer after parsing. */
export type Answer = z.infer<typeof answer>;
