import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A question with the stories that truly answer it. */
export interface LabeledQuestion {
  ask: string;
  /** Ids of stories; none where the bank has no story for it. */
  answeredBy: string[];
}

const questionSet = z.array(z.strictObject({ ask: z.string().min(1), answeredBy: z.array(z.string()) })).min(1);

/** The sets of questions, which lie in questions/; each says at its top what it is for. */
export const questionSets = ['halves', 'learning', 'validation', 'unseen', 'fresh'] as const;

/** Reads a set of questions. */
export const readQuestions = (name: (typeof questionSets)[number]): LabeledQuestion[] =>
  questionSet.parse(parse(readFileSync(new URL(`questions/${name}.yaml`, import.meta.url), 'utf8')));

/** The two halves of a set: one to tune with, one only to report. */
export type Half = 'tuning' | 'reporting';

/**
 * The half to which a question belongs. It follows from the question's text (FNV-1a, 32 bits, its halves folded), so
 * that adding questions moves none of the others.
 */
export function halfOf({ ask }: LabeledQuestion): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(ask)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) & 1) === 0 ? 'tuning' : 'reporting';
}
