import { z } from 'zod';
import { identifier } from './identifier.ts';
import { plainText } from './plain-text.ts';
import { visibilities } from './words.ts';

/** What you have prepared to say, by the seconds it takes. */
const openerAnswers = z.strictObject({
  /** One sentence: what you would say on the stairs. */
  10: plainText.optional(),
  /** The short answer. */
  30: plainText.optional(),
  /** The whole answer; what takes longer is no opener. */
  90: plainText.optional(),
});

/** One entry of openers.yaml: a question about you rather than an event, with what you would say. */
export const opener = z.strictObject({
  /** The short name: of the catalogue, or of your own. */
  id: identifier,
  /** The question. The catalogue's need none. */
  text: plainText,
  /** The same question in other words. They feed the search. */
  wordings: z.array(plainText).default([]),
  /** What makes a good answer. */
  advice: plainText.optional(),
  /** What you would say in 10, 30 and 90 seconds, under `10`, `30` and `90`; each may wait. */
  answers: openerAnswers.default({}),
  /** Who may see it: `private` (only you), `shared` or `public`. */
  visibility: z.enum(visibilities).default('private'),
  /** `true` takes the catalogue's opener of this id away; nothing else is needed then. */
  hide: z.boolean().optional(),
});

/** An opener after parsing. */
export type Opener = z.infer<typeof opener>;
