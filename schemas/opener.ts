import { z } from 'zod';
import { identifier } from './identifier.ts';
import { plainText } from './plain-text.ts';
import { visibilities } from './words.ts';

/** What you have prepared to say, by the seconds it takes. */
const openerAnswers = z.strictObject({
  /** One sentence: what you would say in the elevator. */
  10: plainText.optional(),
  /** The short answer. */
  30: plainText.optional(),
  /** The full answer. If it takes longer, shorten it. */
  90: plainText.optional(),
});

/** One entry of openers.yaml: a question about you rather than an event, with what you would say. */
export const opener = z.strictObject({
  /** The short name, from the catalogue or your own. */
  id: identifier,
  /** The question. Leave it out for the catalogue's openers. */
  text: plainText,
  /** The same question in other words. Search uses them. */
  wordings: z.array(plainText).default([]),
  /** What makes a good answer. */
  advice: plainText.optional(),
  /** What you would say in 10, 30 and 90 seconds, under `10`, `30` and `90`; you can leave any of them for later. */
  answers: openerAnswers.default({}),
  /** Who may see it: `private` (only you), `shared` or `public`. */
  visibility: z.enum(visibilities).default('private'),
  /** `true` hides the catalogue's opener with this id; nothing else is needed then. */
  hide: z.boolean().optional(),
});

/** An opener after parsing. */
export type Opener = z.infer<typeof opener>;
