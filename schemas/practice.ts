import { z } from 'zod';
import { bullets } from './star.ts';

/** The short, printable form of a practice: the answer to "How do you …?". */
export const practice = z.strictObject({
  /** What you do, in order. */
  steps: bullets.min(1),
  /** One real time you did it, and how it turned out. */
  example: bullets.optional().default([]),
  /** When you don't do it, and what it costs. */
  limits: bullets.optional().default([]),
});

/** The parts of a practice after parsing. */
export type Practice = z.infer<typeof practice>;
