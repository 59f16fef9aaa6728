import { z } from 'zod';
import { identifier } from './identifier.ts';
import { plainText } from './plain-text.ts';

/** The kinds of prompt. */
export const promptKinds = ['behavioral', 'situational', 'project', 'introspection'] as const;

/** One entry of prompts.yaml: a question as asked. */
export const prompt = z.strictObject({
  /** The short name that stories refer to. */
  id: identifier,
  /** The question. */
  text: plainText,
  /** The same question in other words. They feed the search. */
  aliases: z.array(plainText).default([]),
  /** Ids of the competencies that the question is about. */
  competencies: z.array(identifier).default([]),
  /** `behavioral`, `situational`, `project` or `introspection`. */
  kind: z.enum(promptKinds),
});

/** A prompt after parsing. */
export type Prompt = z.infer<typeof prompt>;
/** The kind of a prompt. */
export type PromptKind = (typeof promptKinds)[number];
