import { isMap, isScalar } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import { plainYaml, quotedYaml, withoutOpenQuote } from './quoted-yaml.ts';

/** A group of keys in braces, as opposed to a text that begins with a brace. */
const groupStart = /^\{\s*\p{Ll}[\p{L}\p{N}]*:(?:\s|$)/u;
/** Where a key begins inside braces. */
const keyStart = /(?:^|,)\s*(?=\p{Ll}[\p{L}\p{N}]*:(?:\s|$))/gu;
const keyAndValue = /^([\p{L}\p{N}]+):\s+(.*)$/u;
/** An entry of a list in brackets, up to its comma; only a quotation may hold a comma. */
const entry = /\s*("(?:[^"\\]|\\.)*"(?=\s*(?:,|$))|'(?:[^']|'')*'(?=\s*(?:,|$))|[^,]*)(?:,|$)/uy;
/** A text in quotation marks that it should have had, whatever stands between them. */
const quotation = /^(['"])(.*)\1$/u;

/** Whether a value can stay as it is: YAML reads all of it, as one value, as typed. */
function isReadWhole(value: string): boolean {
  const before = '{ x: ';
  const parsed = parseYaml(`${before}${value} }`);
  if ('excess' in parsed || parsed.document.errors.length > 0 || parsed.marks.length > 0) return false;
  const { contents } = parsed.document;
  const read = isMap(contents) && contents.items.length === 1 ? contents.items[0]?.value : undefined;
  if (read?.range?.[0] !== before.length || read.range[1] !== before.length + value.length) return false;
  return !isScalar(read) || read.type !== 'PLAIN' || read.source === value;
}

function entriesOf(list: string): string[] {
  const entries: string[] = [];
  entry.lastIndex = 0;
  while (entry.lastIndex < list.length) entries.push((entry.exec(list)?.[1] ?? '').trim());
  return entries;
}

/** A list of texts, each in quotation marks that needs them. */
const textsInQuotes = (list: string): string =>
  `[${entriesOf(list.slice(1, -1))
    .map((text) => (quotation.test(text) && isReadWhole(text) ? text : plainYaml(withoutOpenQuote(text))))
    .join(', ')}]`;

function valueInQuotes(value: string): string {
  if (value === '' || isReadWhole(value)) return value;
  if (/^\[.*\]$/u.test(value)) return textsInQuotes(value);
  return quotedYaml(quotation.exec(value)?.[2] ?? withoutOpenQuote(value));
}

/** What stands inside braces, with every value in quotation marks that needs them. */
function groupInQuotes(group: string): string {
  const pairs = group.split(keyStart).filter((pair) => pair.trim() !== '');
  return pairs
    .map((pair) => {
      const [, key = '', value = ''] = keyAndValue.exec(pair.trim()) ?? [];
      return key === '' ? pair.trim() : `${key}: ${valueInQuotes(value)}`;
    })
    .join(', ');
}

/** Tells whether keys stand in the brackets with which a value begins, so that the whole cannot be meant as a text. */
export const holdsKeys = (value: string): boolean =>
  groupStart.test(value) ||
  (value.startsWith('[') &&
    value
      .slice(1)
      .split(',')
      .some((part) => groupStart.test(part.trim())));

/**
 * A value in brackets or braces with every text inside it in quotation marks that needs them.
 * @param value with its closing bracket, on one line
 * @returns nothing where it is no list of texts, no group of keys and no list of groups
 */
export function bracketedYaml(value: string): string | undefined {
  if (/^\{.*\}$/u.test(value) && groupStart.test(value)) return `{ ${groupInQuotes(value.slice(1, -1))} }`;
  if (!/^\[.*\]$/u.test(value)) return undefined;
  const list = value.slice(1, -1).trim();
  if (!holdsKeys(value)) return textsInQuotes(value);
  if (!groupStart.test(list) || !list.endsWith('}')) return undefined;
  const groups = list.slice(1, -1).split(/\}\s*,\s*\{(?=\s*\p{Ll}[\p{L}\p{N}]*:\s)/u);
  return `[${groups.map((group) => `{ ${groupInQuotes(group)} }`).join(', ')}]`;
}
