import type { YamlSource } from './yaml-source.ts';

/** More characters than this are not printed. */
const printedLimit = 1000;

const indentOf = (line: string): string => /^\s*/u.exec(line)?.[0] ?? '';

/** A key with its value, one line or several, further to the right. */
function indented(typed: string, indent: string): string {
  const lines = typed.split('\n');
  const before = indentOf(lines[0] ?? '').length;
  return lines
    .map((line) => (line.trim() === '' ? '' : indent + line.slice(Math.min(before, indentOf(line).length))))
    .join('\n');
}

/** A list with an entry of such keys, where they stand now. */
function begunList(list: string, keys: readonly string[]): string {
  const indent = (/^[\s-]*/u.exec(keys[0] ?? '')?.[0] ?? '').replaceAll('-', ' ');
  const entry = keys.map((key) => indented(key, `${indent}    `)).join('\n');
  return `${indent}${list}:\n${indent}  - ${entry.trimStart()}`;
}

function entryWith(source: YamlSource, path: readonly PropertyKey[], keys: readonly string[]): string | undefined {
  const typed = source.typed(path);
  if (source.isInBraces(path)) {
    if (typed === undefined || keys.some((key) => key.includes('\n'))) return undefined;
    const inside = typed.slice(1, -1).trim().replace(/,$/u, '');
    const whole = [inside, ...keys.map((key) => key.trim())].filter((part) => part !== '');
    return source.replaced(path, `{ ${whole.join(', ')} }`);
  }
  const lines = source.lines(path);
  const before = /^\s*(?:-\s+)+/u.exec(lines[0] ?? '')?.[0];
  if (before === undefined) return undefined;
  return [...lines, ...keys.map((key) => indented(key, ' '.repeat(before.length)))].join('\n');
}

/**
 * The entry of a list with more keys in it, as it should be typed.
 * @param path of the list
 * @param last index of the entry; without one the list is begun
 * @param keys each as typed, with its value, on one line or several
 * @returns nothing where it is too long to be printed, or cannot be put together
 */
export function withKeys(
  source: YamlSource,
  path: readonly PropertyKey[],
  last: number | undefined,
  keys: readonly string[],
): string | undefined {
  const text = last === undefined ? begunList(String(path.at(-1)), keys) : entryWith(source, [...path, last], keys);
  return text === undefined || text.length > printedLimit ? undefined : text;
}
