import { z } from 'zod';
import { identifier } from './identifier.ts';
import { plainText } from './plain-text.ts';
import { referenceTo } from './reference.ts';

/** One entry of companies.yaml: where stories happened, or who interviews you. */
export const company = z.strictObject({
  /** The short name that stories refer to. */
  id: identifier,
  /** The name people see. */
  name: plainText.max(60),
  /** A sentence or two about the place and your part in it. */
  about: plainText.optional(),
  /** Id of the lens this company interviews by, such as its leadership principles. */
  lens: referenceTo('lenses').optional(),
});

/** A company after parsing. */
export type Company = z.infer<typeof company>;
