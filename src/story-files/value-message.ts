import type { z } from 'zod';
import { counted } from '../bank/counted.ts';

type Issue = z.core.$ZodIssue;

const countedThings: Record<string, string> = { string: 'character', array: 'entry', set: 'entry', file: 'byte' };

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.trim().length;
  return Array.isArray(value) ? value.length : Number(value);
}

function sizeMessage(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, value: unknown): string {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const edge = issue.code === 'too_big' ? 'the most' : 'the least';
  const thing = countedThings[issue.origin];
  if (thing === undefined) {
    return issue.inclusive === false
      ? `it has to be ${issue.code === 'too_big' ? 'less' : 'more'} than ${limit}`
      : `${limit} is ${edge} that it can be`;
  }
  const size = sizeOf(value);
  return size === 0 ? 'it is empty' : `it has ${counted(size, thing)}, and ${limit} is ${edge}`;
}

/**
 * What is wrong with a value of the right type, in plain words.
 * @param issue what zod found
 * @param value the value
 */
export function valueMessage(issue: Issue, value: unknown): string {
  if (issue.code === 'too_big' || issue.code === 'too_small') return sizeMessage(issue, value);
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'a day is written as `2026-03-14`';
  return issue.message;
}
