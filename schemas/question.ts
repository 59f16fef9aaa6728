import { z } from 'zod';
import { identifier } from './identifier.ts';
import { plainText } from './plain-text.ts';
import { referenceTo } from './reference.ts';
import { questionKinds } from './words.ts';

/** One entry of questions.yaml: a question as asked. */
export const question = z.strictObject({
  /** The short name that stories refer to. */
  id: identifier,
  /** The question. */
  text: plainText,
  /** The same question in other words. Search uses them. */
  wordings: z.array(plainText).default([]),
  /** Ids of the competencies that the question is about. */
  competencies: z.array(referenceTo('competencies')).default([]),
  /** `behavioral`, `situational`, `project` or `introspection`. */
  kind: z.enum(questionKinds),
  /** `true` hides the catalogue's question with this id; nothing else is needed then. */
  hide: z.boolean().optional(),
});

/** A question after parsing. */
export type Question = z.infer<typeof question>;
