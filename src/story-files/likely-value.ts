import { identifier, language } from '../../schemas/index.ts';
import { idFromText } from '../bank/story-id.ts';
import type { ValueIssue, ValueKind } from '../checks/kinds/value-words.ts';
import { nearestName } from '../bank/nearest-name.ts';

const yes = /^(?:yes|y|on|true)$/iu;
const no = /^(?:no|n|off|false)$/iu;

/**
 * What an author probably meant by a value of another kind, as it is typed: `45` for `"45"`, `true` for `yes`, `[a]`
 * for `a`.
 * @param expected the kinds of which any would do
 * @param value what stands there
 */
export function likelyValue(expected: readonly ValueKind[], value: unknown): string | undefined {
  if (typeof value === 'number' && expected.includes('whole-number')) return String(Math.round(value));
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (expected.includes('number') || expected.includes('whole-number'))
    return /^\d{1,6}(?:\.\d+)?$/u.test(text) ? text : undefined;
  if (expected.includes('true-or-false')) return yes.test(text) ? 'true' : no.test(text) ? 'false' : undefined;
  if (!expected.includes('list')) return undefined;
  const ids = text.split(/\s*,\s*/u);
  return ids.every((id) => identifier.safeParse(id).success) ? `[${ids.join(', ')}]` : undefined;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month that is written in another way: `2024/3`, `03.2024`, `2024-03-14`, `March 2024`. */
function likelyMonth(text: string): string | undefined {
  const [year] = /\b(?:19|20)\d{2}\b/u.exec(text) ?? [];
  if (year === undefined) return undefined;
  const rest = text.replace(year, ' ').trim().toLowerCase();
  const named = monthNames.findIndex((name) => new RegExp(`^${name}[a-z]*\\.?$`, 'u').test(rest)) + 1;
  const [, digits] = /^[-/.\s]*(\d{1,2})(?:[-/.]\d{1,2})?[-/.\s]*$/u.exec(rest) ?? [];
  const month = named > 0 ? named : Number(digits ?? 0);
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

/** A language that is written as programs do: `pt_BR`, `en-US.UTF-8`. */
function likelyLanguage(text: string): string | undefined {
  const tag = text.replace(/\..*$/u, '').replaceAll('_', '-');
  return tag !== text && language.safeParse(tag).success ? tag : undefined;
}

/**
 * The value that was probably meant where one of the right kind does not fit.
 * @param issue what is wrong with it
 * @param text the value as text
 */
export function likelyText(issue: ValueIssue, text: string): string | undefined {
  if (issue.kind === 'unlisted') return nearestName(text, issue.allowed);
  if (issue.kind === 'form' && issue.form === 'month') return likelyMonth(text.trim());
  if (issue.kind === 'form' && issue.form === 'language') return likelyLanguage(text.trim());
  if (issue.kind !== 'hidden-sign' && !(issue.kind === 'form' && issue.form === 'id')) return undefined;
  const id = idFromText(text);
  return id === '' || id === text ? undefined : id;
}
