import { z } from 'zod';
import { textFlaws } from './text-flaw.ts';

/** Marks the schemas of free text, so that they can be told apart from ids, days and words out of a list. */
export const freeText = z.registry<{ freeText: true }>();

/**
 * A line of plain text, which may be empty; white space at both ends is cut off. What could not be shown as typed is
 * an issue whose `params` are a `TextFlaw`.
 */
export const plainLine = z
  .string()
  .trim()
  .check(({ value, issues }) => {
    for (const flaw of textFlaws(value)) issues.push({ code: 'custom', input: value, params: flaw });
  })
  .register(freeText, { freeText: true });

/** A non-empty piece of plain text, without Markdown; white space at both ends is cut off. */
export const plainText = plainLine.min(1);
