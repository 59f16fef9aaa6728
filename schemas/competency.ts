import { z } from 'zod';
import { identifier } from './identifier.ts';
import { plainText } from './plain-text.ts';

/** One entry of competencies.yaml: what an interviewer assesses. */
export const competency = z.strictObject({
  /** The short name that stories and questions refer to. */
  id: identifier,
  /** The name as people see it. */
  name: plainText.max(60),
  /** One or two sentences: what an interviewer looks for. */
  definition: plainText,
  /** Other words for it, as they come up in questions. They feed the search. */
  synonyms: z.array(plainText).default([]),
  /** `true` takes the catalogue's competency of this id away; nothing else is needed then. */
  hide: z.boolean().optional(),
});

/** A competency after parsing. */
export type Competency = z.infer<typeof competency>;
