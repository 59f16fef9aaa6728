import { bracketedYaml, holdsKeys } from './bracketed-yaml.ts';
import { fallenLines } from './fallen-lines.ts';
import { parseYaml } from './parse-yaml.ts';
import { quotedYaml, withoutOpenQuote } from './quoted-yaml.ts';
import { looksLikeText, printedLineLimit } from './yaml-text.ts';

/** A whole text is parsed for every attempt; one that is longer than this gets no suggestion, in characters. */
const attemptLimit = 200_000;

/** A line in parts: white space and hyphens, a key with its colon, a value, and a comment after it. */
interface LineParts {
  start: string;
  key: string;
  value: string;
  comment: string;
}

// In an entry of a list, `Metric: it rose` is text: the keys of a bank begin with a small letter.
const keyOfLine = /^(\s*)([\p{L}\p{N}_-]+:\s+)/u;
const keyOfEntry = /^(\s*(?:-\s+)+)(\p{Ll}[\p{L}\p{N}_-]*:\s+)?/u;

function partsOf(line: string): LineParts {
  const whole = line.trimEnd();
  const [before, start = '', key = ''] = keyOfEntry.exec(whole) ?? keyOfLine.exec(whole) ?? [''];
  const rest = whole.slice(before.length);
  const hash = rest.search(/\s#/u);
  const comment = hash === -1 ? '' : rest.slice(hash);
  if (comment === '' || looksLikeText(comment.trim())) return { start, key, value: rest, comment: '' };
  return { start, key, value: rest.slice(0, hash).trimEnd(), comment };
}

/**
 * The value of a line, without its key and a comment.
 * @param line a line of YAML
 */
export const valueOf = (line: string): string => partsOf(line).value;

const closers = new Map([
  ['[', ']'],
  ['{', '}'],
  ['"', '"'],
  ["'", "'"],
]);

const closesAsItOpens = (value: string): boolean => value.endsWith(closers.get(value.slice(0, 1)) ?? '\n');

/** The line with its bracket or quotation mark closed. */
function closed(line: string): string {
  const { start, key, value, comment } = partsOf(line);
  if (closesAsItOpens(`${value}${comment}`)) return line;
  return `${start}${key}${value}${closers.get(value.slice(0, 1)) ?? ''}${comment}`;
}

/** The line with its value in quotation marks. */
function inQuotes(line: string): string {
  const { start, key, value, comment } = partsOf(line);
  if (start + key === '' || holdsKeys(value)) return line;
  // Words behind ` #` may belong to the text, and what is in quotation marks is not lost.
  const whole = `${value}${comment}`;
  return `${start}${key}${quotedYaml(/^(['"])(.*)\1$/u.exec(whole)?.[2] ?? withoutOpenQuote(whole))}`;
}

/** The line with everything after its first hyphen in quotation marks. */
const wholeEntryInQuotes = (line: string): string =>
  line
    .trimEnd()
    .replace(/^(\s*-\s+)(.*)$/u, (whole, start: string, rest: string) =>
      holdsKeys(rest) ? whole : `${start}${quotedYaml(rest)}`,
    );

/** An entry inside brackets on a line of its own, in quotation marks. */
function entryInQuotes(line: string): string {
  const [, start = '', value = '', comma = ''] = /^(\s+)([^\s"'[\]{}-].*?)(,?)$/u.exec(line.trimEnd()) ?? [];
  return value === '' ? line : `${start}${quotedYaml(value)}${comma}`;
}

/** The line with a space after the colon of its key. */
export const withSpace = (line: string): string => line.replace(/^(\s*(?:-\s+)*[\p{L}\p{N}_]+):(?=\S)/u, '$1: ');

/** The line with a colon for the sign that other files have behind a key. */
const withColon = (line: string): string => line.replace(/^(\s*(?:-\s+)*\p{Ll}[\p{L}\p{N}_]*)\s*=\s*(?=\S)/u, '$1: ');

/** What stands before the text of a line: white space, hyphens, and a key with its colon. */
const beforeText = /^[\s-]*(?:[\p{L}\p{N}_]+:\s+)?/u;
/** White space that YAML takes for a letter. */
const foreignSpaces = /[^\S \t\r\n]/gu;

/**
 * The first sign in front of the text of a line that looks like a space to its author, and is none to YAML.
 * @param line a line of YAML
 */
export const foreignSpace = (line: string): string | undefined => beforeText.exec(line)?.[0].match(foreignSpaces)?.[0];

/** The line with spaces for such signs. */
export const withPlainSpaces = (line: string): string =>
  line.replace(beforeText, (before) => before.replaceAll(foreignSpaces, ' '));

const indentOf = (line: string): string => /^\s*/u.exec(line)?.[0] ?? '';

/** An entry whose key or text follows its hyphen at once. */
const unspacedEntry = /^(\s*-)(?=\p{L})/u;
/** The same, where its key tells that it is an entry whatever stands around it. */
const unspacedKey = /^\s*-\p{Ll}[\p{L}\p{N}_]*:(?:\s|$)/u;
/** An entry as other tools mark it. */
const starredEntry = /^(\s*)\*(?=\s+\S)/u;
const entryOrKey = /^\s*-|:\s*$/u;

/**
 * Whether a space is missing between the hyphen of an entry and its key or text.
 * @param line a line of YAML
 */
export const lacksHyphenSpace = (line: string): boolean => unspacedEntry.test(line);

/** The lines with a space after each hyphen in front of a key; lines below that stand under the key stay under it. */
function withHyphenSpaces(lines: readonly string[]): string[] {
  let hyphen: number | undefined;
  return lines.map((line, index) => {
    if (starredEntry.test(line)) return line.replace(starredEntry, '$1-');
    const indent = indentOf(line).length;
    const isEntry = unspacedKey.test(line) || entryOrKey.test(lines[index - 1] ?? ':');
    if (isEntry && lacksHyphenSpace(line)) {
      hyphen = indent;
      return line.replace(unspacedEntry, '$1 ');
    }
    if (hyphen === undefined || line.trim() === '') return line;
    if (indent !== hyphen + 1) hyphen = undefined;
    return hyphen === undefined ? line : ` ${line}`;
  });
}

/** The line with a text inside brackets in quotation marks: from a place on, up to where it would have to end. */
function partInQuotes(line: string, from: number): string {
  const before = line.slice(0, from);
  const [part = ''] = /^[^,\]}]*/u.exec(line.slice(from)) ?? [];
  const after = line.slice(from + part.length);
  // What stands behind ` #` would be lost without a word.
  return /^[^\s"'[{]/u.test(part) && /(?:[[{,]|[\p{L}\p{N}_-]:)\s*$/u.test(before) && !/\s#/u.test(after)
    ? `${before}${quotedYaml(part)}${/\s*$/u.exec(part)?.[0] ?? ''}${after}`
    : line;
}

/** The line with what stands in its brackets in quotation marks where it needs them. */
function bracketsInQuotes(line: string): string {
  const { start, key, value, comment } = partsOf(line);
  const whole = `${value}${comment}`;
  // Behind ` #` an author may go on to write, up to the closing bracket.
  const [bracketed, rest] = closesAsItOpens(whole) ? [whole, ''] : [value, comment];
  const quoted = bracketedYaml(bracketed);
  return quoted === undefined ? line : `${start}${key}${quoted}${rest}`;
}

/** The line indented with spaces. */
const withoutTabs = (line: string): string => line.replace(/^[\t ]+/u, (indent) => indent.replaceAll('\t', '  '));

/** The line indented as another one is. */
const indentedAs = (line: string, other: string): string => `${indentOf(other)}${line.trimStart()}`;

/** Where a text cannot be read any further; Infinity where all of it can be read. */
function firstError(text: string): number {
  const parsed = parseYaml(text);
  if ('excess' in parsed) return parsed.offset;
  return Math.min(Infinity, ...parsed.document.errors.map(({ pos }) => pos[0]));
}

function attempts(lines: readonly string[], index: number, column: number): string[] {
  const line = lines[index] ?? '';
  const before = lines.slice(0, index).findLast((one) => one.trim() !== '') ?? '';
  const after = lines.slice(index + 1).find((one) => one.trim() !== '') ?? '';
  return [
    withSpace(line),
    withColon(line),
    withoutTabs(line),
    closed(line),
    partInQuotes(line, column),
    bracketsInQuotes(line),
    inQuotes(line),
    wholeEntryInQuotes(line),
    indentedAs(line, before),
    indentedAs(line, after),
    entryInQuotes(line),
  ].filter((attempt) => attempt !== line && attempt.length <= printedLineLimit);
}

/**
 * Whether a line says what may stand at its place.
 * @param text the whole YAML text, which can be read
 * @param line from 1
 */
export type SuitsAtLine = (text: string, line: number) => boolean;

/** More lines than this are not printed at once. */
const printedLines = 12;

/** Where spaces are missing that only one place can lack: the first lines in question as they should be typed. */
function spacedLines(text: string, lines: readonly string[], suspects: readonly number[]): CorrectedLines | undefined {
  const first = Math.max(0, Math.min(...suspects) - 2);
  const spaced = withHyphenSpaces(lines.slice(first).map(withPlainSpaces));
  const mended = [...lines.slice(0, first), ...spaced];
  const from = mended.findIndex((line, index) => line !== lines[index]);
  if (from === -1 || from > Math.max(...suspects)) return undefined;
  const tried = mended.join('\n');
  if (firstError(tried) - tried.length + text.length <= firstError(text)) return undefined;
  const to = mended.findIndex((line, index) => index > from && line === lines[index]);
  const typed = mended.slice(from, Math.min(to === -1 ? mended.length : to, from + printedLines));
  return typed.some((line) => line.length > printedLineLimit)
    ? undefined
    : { line: from + 1, text: typed.join('\n').trimEnd() };
}

/** A line or several with what they lack, as they should be typed. */
export interface CorrectedLines {
  /** The first of them, from 1. */
  line: number;
  text: string;
  /** Whether they only have to stand further to the right. */
  isFallen?: boolean;
}

/** Keys that lost the spaces before them, where the whole text can be read once they have them. */
function raisedLines(
  lines: readonly string[],
  suits: SuitsAtLine,
  suspects: readonly number[],
): CorrectedLines | undefined {
  for (
    let index = Math.max(...suspects) - 1;
    index >= Math.max(0, Math.min(...suspects) - 1 - printedLines);
    index -= 1
  ) {
    const fallen = fallenLines(lines, index);
    for (const typed of fallen?.indented ?? []) {
      const tried = lines.toSpliced(index, typed.length, ...typed).join('\n');
      if (firstError(tried) !== Infinity || !typed.every((_line, place) => suits(tried, index + place + 1))) continue;
      return { line: index + 1, text: typed.join('\n').trimEnd(), isFallen: true };
    }
  }
  return undefined;
}

/** Where each line ends. */
function endsOf(lines: readonly string[]): number[] {
  let end = -1;
  return lines.map((line) => (end += line.length + 1));
}

/**
 * A line, or several below one another, as they should be typed, if one small change lets the text be read on beyond it.
 * @param text the whole YAML text
 * @param suits whether a text that can be read has at a line what belongs there
 * @param suspects lines, from 1, to which the error points; the line after the first is looked at, too, and of changes
 * that are equally good the first is taken
 * @param column of the place on the first of them, from 0
 */
export function correctedLine(
  text: string,
  suits: SuitsAtLine,
  suspects: readonly number[],
  column: number,
): CorrectedLines | undefined {
  if (text.length > attemptLimit) return undefined;
  const lines = text.split('\n');
  const whole = spacedLines(text, lines, suspects) ?? raisedLines(lines, suits, suspects);
  if (whole) return whole;
  const ends = endsOf(lines);
  let best: CorrectedLines | undefined;
  // Reading on means beyond the lines in question, not only to the next sign on them.
  let furthest = Math.max(...suspects.map((suspect) => ends[suspect - 1] ?? 0)) + 2;
  const next = (suspects[0] ?? 0) + 1;
  const looked = [...suspects, next].filter((line, place, all) => line <= lines.length && all.indexOf(line) === place);
  for (const line of looked) {
    const index = line - 1;
    const typed = lines[index] ?? '';
    for (const attempt of attempts(lines, index, line === suspects[0] ? column : 0)) {
      const tried = lines.with(index, attempt).join('\n');
      const reached = firstError(tried) - attempt.length + typed.length;
      if (reached <= Math.max(furthest, (ends[index] ?? 0) + 2)) continue;
      if (reached === Infinity && !suits(tried, line)) continue;
      best = { line, text: attempt.trimEnd() };
      furthest = reached;
      if (reached === Infinity) return best;
    }
  }
  return best;
}
