import { z } from 'zod';
import { identifier } from './identifier.ts';
import { plainText } from './plain-text.ts';

/** One entry of competencies.yaml: what interviewers look for. */
export const competency = z.strictObject({
  /** The short name that stories and questions refer to. */
  id: identifier,
  /** The name people see. */
  name: plainText.max(60),
  /** One or two sentences: what an interviewer looks for. */
  definition: plainText,
  /** Other words for it that come up in questions. Search uses them. */
  synonyms: z.array(plainText).default([]),
  /** `true` hides the catalogue's competency with this id; nothing else is needed then. */
  hide: z.boolean().optional(),
});

/** A competency after parsing. */
export type Competency = z.infer<typeof competency>;
