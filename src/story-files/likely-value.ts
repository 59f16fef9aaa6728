import { z } from 'zod';
import { identifier, language } from '../../schemas/index.ts';
import { idFromText } from '../bank/story-id.ts';
import type { ValueIssue, ValueKind } from '../checks/kinds/value-words.ts';
import { nearestName } from '../bank/nearest-name.ts';
import { exampleOfKey } from './key-examples.ts';
import { keysAt, requiredKeysAt, typesAt } from './schema-place.ts';
import { plainYaml } from './yaml/quoted-yaml.ts';

const yes = /^(?:yes|y|on|true)$/iu;
const no = /^(?:no|n|off|false)$/iu;

/** The ids of a text that is nothing but ids with commas between them. */
function idsIn(text: string): string[] | undefined {
  const ids = text.trim().split(/\s*,\s*/u);
  return ids.every((id) => identifier.safeParse(id).success) ? ids : undefined;
}

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
    return /^(\d{1,6}(?:\.\d+)?)\s*(?:min(?:ute)?s?\.?|['′])?$/iu.exec(text)?.[1];
  if (expected.includes('true-or-false')) return yes.test(text) ? 'true' : no.test(text) ? 'false' : undefined;
  if (!expected.includes('list')) return undefined;
  const entries = idsIn(text);
  return entries && `[${entries.join(', ')}]`;
}

/**
 * Ids as a list of groups, as an author probably meant them, where everything else that a group needs is a word out of
 * a list: `[{ question: mistake, fit: strong }]` for `mistake`.
 * @param schema a schema of a whole file or entry
 * @param path of the list, keys and indexes from its top
 * @param value what stands there
 */
export function likelyGroups(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string | undefined {
  const entry = [...path, 0];
  const keys = requiredKeysAt(schema, entry);
  const [named, ...others] = keys.filter((key) => !typesAt(schema, [...entry, key]).word);
  const ids = typeof value === 'string' ? idsIn(value) : undefined;
  if (!ids || named === undefined || others.length > 0) return undefined;
  const takes = typesAt(schema, [...entry, named]);
  if (!takes.text || takes.freeText) return undefined;
  const group = (id: string): string =>
    keys.map((key) => (key === named ? `${key}: ${id}` : exampleOfKey(key, { inBraces: true }))).join(', ');
  return `[${ids.map((id) => `{ ${group(id)} }`).join(', ')}]`;
}

/**
 * A text as a group in braces, where an author wrote an entry of a list as one text, and everything else that it needs
 * is an id or a word out of a list: `{ question: mistake, fit: strong }`.
 * @param schema a schema of a whole file or entry
 * @param path of the entry, keys and indexes from its top
 * @param value what stands there
 */
export function likelyGroup(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const keys = requiredKeysAt(schema, path);
  const [first, second] = keysAt(schema, path);
  const id = idFromText(value);
  const named = first === 'id' && id !== value ? second : first;
  const isKnown = (key: string): boolean =>
    key === named || (key === 'id' && id !== '') || typesAt(schema, [...path, key]).word;
  if (named === undefined || !keys.includes(named) || !keys.every(isKnown)) return undefined;
  const typed = (key: string): string => {
    if (key === named) return `${key}: ${plainYaml(value.trim())}`;
    return key === 'id' ? `${key}: ${id}` : exampleOfKey(key, { inBraces: true });
  };
  return `{ ${keys.map(typed).join(', ')} }`;
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

/** A day that is written in another way: `9 March 2027`, `March 9, 2027`, `9.3.2027`. Of `3/9/2027` nobody knows the month. */
function likelyDay(text: string): string | undefined {
  const year = String.raw`(?<year>(?:19|20)\d{2})`;
  const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
  const name = String.raw`(?<name>\p{L}{3})\p{L}*\.?`;
  const forms = [
    String.raw`${day}\.?\s+${name},?\s+${year}`,
    String.raw`${name}\s+${day},?\s+${year}`,
    String.raw`${day}\.\s?(?<month>\d{1,2})\.\s?${year}`,
    String.raw`${year}[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})`,
  ];
  const { groups } =
    forms.map((form) => new RegExp(`^${form}$`, 'iu').exec(text)).find((found) => found !== null) ?? {};
  const month = groups?.['month'] ?? monthNames.indexOf(groups?.['name']?.toLowerCase() ?? '') + 1;
  const parts = [
    groups?.['year'] ?? '',
    ...[month, groups?.['day'] ?? ''].map((part) => String(part).padStart(2, '0')),
  ];
  return z.iso.date().safeParse(parts.join('-')).data;
}

/** A language that is written as programs do: `pt_BR`, `en-US.UTF-8`. */
function likelyLanguage(text: string): string | undefined {
  const tag = text.replace(/\..*$/u, '').replaceAll('_', '-');
  return tag !== text && language.safeParse(tag).success ? tag : undefined;
}

const decimalDigit = /\p{Nd}/u;

/** A digit of any script as `0` to `9`: each script has its ten in a row, and begins the row with its zero. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (decimalDigit.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/**
 * The value that was probably meant where one of the right kind does not fit.
 * @param issue what is wrong with it
 * @param text the value as text
 */
export function likelyText(issue: ValueIssue, text: string): string | undefined {
  if (issue.kind === 'unlisted') return nearestName(text, issue.allowed);
  if (issue.kind === 'form' && issue.form === 'month') return likelyMonth(text.trim());
  if (issue.kind === 'form' && issue.form === 'day') return likelyDay(text.trim());
  if (issue.kind === 'form' && issue.form === 'language') return likelyLanguage(text.trim());
  if (issue.kind === 'form' && issue.form === 'figure-value')
    return decimalDigit.test(text) ? text.trim().replaceAll(/\p{Nd}/gu, plainDigit) : undefined;
  if (issue.kind !== 'hidden-sign' && !(issue.kind === 'form' && issue.form === 'id')) return undefined;
  const id = idFromText(text);
  return id === '' || id === text ? undefined : id;
}
