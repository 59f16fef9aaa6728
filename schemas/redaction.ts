import { z } from 'zod';
import { plainText } from './plain-text.ts';

/** One entry of redactions.yaml: what editions for others must not say, and what they say in its place. */
export const redaction = z.strictObject({
  /**
   * Names and words as you write them. Plurals, possessives and other capitals are found too, and so are addresses with
   * the word in them.
   */
  words: z.array(plainText.max(80)).default([]),
  /** Numbers with what they count, such as `4.2 million dollars`. They are found in every spelling: `$4.2M`. */
  numbers: z.array(plainText.max(60)).default([]),
  /** What others read in its place: `a large retailer`. */
  as: plainText.max(80),
  /** `true` if only these capitals count, because the word is an ordinary one too: `Target`, and not `our target`. */
  matchCase: z.boolean().default(false),
});

/** An entry of redactions.yaml after parsing. */
export type Redaction = z.infer<typeof redaction>;
