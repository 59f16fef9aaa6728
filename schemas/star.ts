import { z } from 'zod';
import { plainText } from './plain-text.ts';

const bulletObject = z.strictObject({
  /** What the bullet says, in plain text. */
  text: plainText.max(400),
  /** 1 is dropped first when a sheet is full, 5 last. */
  priority: z.number().int().min(1).max(5).optional(),
  /** A pinned bullet is never left off its story's sheet; on a sheet of several stories it is among the last to go. */
  pin: z.boolean().optional(),
});

/** One bullet of the short form: a string, or text with a priority or a pin for printing. */
export const bullet = z
  .union([plainText.max(400), bulletObject])
  .transform((value): Bullet => (typeof value === 'string' ? { text: value } : value));

/** A bullet after parsing: always an object. */
export type Bullet = z.infer<typeof bulletObject>;

/** The bullets of one part of the short form. */
export const bullets = z.array(bullet).max(12);

/** The short, printable form of a story. */
export const star = z.strictObject({
  /** Where and when, and what was at stake. One or two bullets. */
  situation: bullets.min(1),
  /** What you had to do. */
  task: bullets.min(1),
  /** What you did, in order. At least half of the answer. */
  actions: bullets.min(1),
  /** How it turned out, with figures if you have any. */
  results: bullets.min(1),
  /** What you changed afterwards. */
  reflection: bullets.optional().default([]),
});

/** The STAR parts of a story after parsing. */
export type Star = z.infer<typeof star>;
