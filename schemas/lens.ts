import { z } from 'zod';
import { identifier } from './identifier.ts';
import { plainText } from './plain-text.ts';
import { referenceTo } from './reference.ts';

/** One name in a lens, with the competencies it stands for. */
const lensTerm = z.strictObject({
  /** The company's own name, such as `Ownership`. */
  name: plainText.max(80),
  /** What it means, in your own words. */
  gloss: plainText.optional(),
  /** What your stories still lack for it: a note to yourself, which never leaves your own build. */
  gap: plainText.optional(),
  /** Ids of the competencies that it covers. */
  competencies: z.array(referenceTo('competencies')).min(1),
});

/** One entry of lenses.yaml: a company's own names for competencies. */
export const lens = z.strictObject({
  /** The short name that companies.yaml refers to. */
  id: identifier,
  /** The name people see. */
  name: plainText.max(80),
  /** The names, in the company's order. */
  terms: z.array(lensTerm).min(1),
  /** `true` hides the catalogue's lens with this id; nothing else is needed then. */
  hide: z.boolean().optional(),
});

/** A lens after parsing. */
export type Lens = z.infer<typeof lens>;
