import type { z } from 'zod';
import {
  digitPattern,
  identifierPattern,
  languagePattern,
  periodFlaw,
  textFlaw,
  yearOrMonthPattern,
} from '../../schemas/index.ts';
import type { Measure, TextForm, ValueIssue } from '../checks/kinds/value-words.ts';
import { hiddenSign, signInWords } from '../checks/printable-text.ts';

type Issue = z.core.$ZodIssue;

const formOfPattern = new Map<string | undefined, TextForm>([
  [String(identifierPattern), 'id'],
  [String(yearOrMonthPattern), 'month'],
  [String(digitPattern), 'figure-value'],
  [String(languagePattern), 'language'],
]);

const measureOfOrigin = new Map<string, Measure>([
  ['string', 'characters'],
  ['array', 'entries'],
  ['set', 'entries'],
]);

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return [...value.trim()].length;
  return Array.isArray(value) ? value.length : Number(value);
}

function sizeIssue(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, value: unknown): ValueIssue {
  const measure = measureOfOrigin.get(issue.origin) ?? 'size';
  const found = sizeOf(value);
  if (measure !== 'size' && found === 0) return { kind: 'empty' };
  const isBig = issue.code === 'too_big';
  return {
    kind: isBig ? 'too-big' : 'too-small',
    measure,
    found,
    limit: Number(isBig ? issue.maximum : issue.minimum),
    inclusive: issue.inclusive !== false,
  };
}

/** Words for an end that is not reached yet. */
const ongoing = /^(?:present|now|today|current|currently|ongoing|tbd|-|–|—|\?|…)$/iu;

function formIssue(form: TextForm, text: string, key: PropertyKey | undefined): ValueIssue {
  const hidden = form === 'id' ? hiddenSign(text) : undefined;
  if (hidden) return { kind: 'hidden-sign', sign: signInWords(hidden.sign), before: hidden.before };
  if (form === 'month' && key === 'to' && ongoing.test(text.trim())) return { kind: 'ongoing' };
  return { kind: 'form', form };
}

function customIssue(issue: Extract<Issue, { code: 'custom' }>): ValueIssue {
  const period = periodFlaw.safeParse(issue.params).data;
  if (period) return { kind: 'backwards', from: period.from };
  const text = textFlaw.safeParse(issue.params).data;
  return text ? { kind: 'markup', typed: text.typed } : { kind: 'other', message: issue.message };
}

/**
 * What is wrong with a value of the right kind.
 * @param issue what zod found
 * @param value the value
 */
export function valueIssue(issue: Issue, value: unknown): ValueIssue {
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return sizeIssue(issue, value);
    case 'invalid_value':
      return { kind: 'unlisted', allowed: issue.values.map(String) };
    case 'custom':
      return customIssue(issue);
    case 'invalid_format': {
      const form = issue.format === 'date' ? 'day' : formOfPattern.get(issue.pattern);
      return form ? formIssue(form, String(value), issue.path.at(-1)) : { kind: 'other', message: issue.message };
    }
    default:
      return { kind: 'other', message: issue.message };
  }
}
