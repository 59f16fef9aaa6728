import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { referenceTo } from './reference.ts';
import { roundKinds } from './words.ts';

/** The kind of a round. A story's `avoidIn` names kinds in which you mustn't tell it. */
export const roundKind = z.enum(roundKinds);

/** One conversation of an interview. */
export const round = z.strictObject({
  /** What the invitation calls the round. */
  name: plainText,
  /** Who asks, if you know. */
  interviewer: plainText.optional(),
  /** Length in minutes, if you know it. */
  minutes: z.number().positive().max(480).optional(),
  /** The kind of conversation. */
  kind: roundKind,
  /** What you were told about it: what it is for, what to bring, what to leave out. One text each, in order. */
  briefing: z.array(plainText).default([]),
  /** Ids of the competencies that this round is about. */
  competencies: z.array(referenceTo('competencies')).default([]),
  /** Ids of questions you expect. */
  questions: z.array(referenceTo('questions')).default([]),
  /** Ids of stories you want to tell here no matter what. */
  pin: z.array(referenceTo('stories')).default([]),
});

/** A round after parsing. */
export type Round = z.infer<typeof round>;
