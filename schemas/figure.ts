import { z } from 'zod';
import { identifier } from './identifier.ts';
import { plainLine, plainText } from './plain-text.ts';
import { referenceTo } from './reference.ts';
import { figureStatuses } from './words.ts';

/** A value that is text has at least one digit. */
export const digitPattern = /\d/;

/** One entry of figures.yaml: one number you may say. */
export const figure = z.strictObject({
  /** The short name that `<Figure id>` refers to. */
  id: identifier,
  /** What is measured. */
  measures: plainText,
  /** Where and when it holds: which version, market, test. */
  scope: plainText,
  /**
   * The number, or a bound or range as text: `8`, `"<50"`, `"≥95"`, `"20–40"`. A number is shown as it is typed:
   * `99.90` keeps its zero.
   */
  value: z.union([z.number(), plainText.max(30).regex(digitPattern)]),
  /** The unit as written after the value: `%`, `ms`, `weeks`. */
  unit: plainLine.max(60),
  /**
   * `result`, `target`, `not-significant`, `setting` (a threshold, share, limit or deadline you chose) or `example`
   * (a worked example).
   */
  status: z.enum(figureStatuses),
  /** Id of the company, from companies.yaml. */
  company: referenceTo('companies'),
  /** How you say it aloud. This is what the text shows: `hundreds of thousands of reviews`. */
  say: plainText,
  /** Scope and status for paper, after the value, in at most 40 characters: `target, Q1`. */
  short: plainText.max(40).optional(),
  /** Where it comes from. */
  source: plainText.optional(),
  /**
   * What is not certain about it, and what to find out before you say it. It is on your list of what is still to do, and
   * never leaves your own build.
   */
  doubt: plainText.optional(),
});

/** A figure after parsing. */
export type Figure = z.infer<typeof figure>;
