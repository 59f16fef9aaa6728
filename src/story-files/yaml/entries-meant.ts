import { identifier } from '../../../schemas/index.ts';
import { plainYaml } from './quoted-yaml.ts';

/** What people put before the entries of a list. A hyphen that YAML takes for one has a space behind it. */
const mark = /^\s*(?:[-–—•·*]|\d{1,2}[.)])\s*(?=[^\s-])/u;
/** More lines are not printed. */
const printedLines = 12;

const isQuoted = (text: string): boolean => /^(["']).*\1$/u.test(text);

/**
 * Lines that their author meant as the entries of a list, as they should be typed: those with a mark that YAML does not
 * know, and ids below one another.
 * @param lines those of one text, whole
 * @returns nothing where they are no such lines
 */
export function entriesMeant(lines: readonly string[]): string | undefined {
  const [first = ''] = lines;
  const isMarked = mark.test(first);
  if (!isMarked && (lines.length < 2 || !lines.every((line) => identifier.safeParse(line.trim()).success)))
    return undefined;
  if (lines.length > printedLines) return undefined;
  const entries: string[] = [];
  for (const line of lines) {
    const text = line.replace(mark, '').trim();
    const last = entries.pop();
    if (last !== undefined && isMarked && !mark.test(line)) entries.push(`${last} ${text}`);
    else entries.push(...(last === undefined ? [] : [last]), text);
  }
  const indent = /^\s*/u.exec(first)?.[0] ?? '';
  return entries.map((text) => `${indent}- ${isQuoted(text) ? text : plainYaml(text)}`).join('\n');
}
