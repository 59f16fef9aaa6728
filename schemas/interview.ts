import { z } from 'zod';
import { plainText } from './plain-text.ts';
import { referenceTo } from './reference.ts';
import { round } from './round.ts';

/** One upcoming interview: one file in stories/interviews/. The file's name is its id. */
export const interview = z.strictObject({
  /** Your name for this interview. */
  title: plainText.min(3).max(80),
  /** Id of the company that interviews you, from companies.yaml; leave it out until you know. */
  audience: referenceTo('companies').optional(),
  /** The day, as `2026-03-14`. */
  date: z.iso.date().optional(),
  /** What you know about the day and what's still open, one note each. */
  notes: z.array(plainText).default([]),
  /** The conversations, in order. */
  rounds: z.array(round).min(1),
});

/** An interview after parsing. */
export type Interview = z.infer<typeof interview>;
