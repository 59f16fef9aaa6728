import { printableText } from '../printable-text.ts';

/** Longer quotations are cut: a message names the place, and the author's own file has the rest. */
const quotationLimit = 80;
/** More names than this are not read; the rest is counted. */
const listingLimit = 20;

/**
 * Puts words that an author typed, or should type, in backticks.
 * @param text any text; line breaks become spaces, and it is cut after 80 characters
 */
export function quoted(text: string): string {
  const oneLine = printableText(text.replace(/\s+/gu, ' ').trim());
  const characters = [...oneLine];
  const short = characters.length > quotationLimit ? `${characters.slice(0, quotationLimit).join('')}…` : oneLine;
  return `\`${short}\``;
}

/**
 * Shows text to type: one line in backticks; several lines, or a line with backticks of its own, as an indented block.
 * @param text what to type
 */
export function toType(text: string): string {
  if (!/[\n`]/u.test(text)) return `\`${text}\``;
  return `\n${text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')}`;
}

/**
 * Says what to type in place of what stands there.
 * @param text one line or several, whole
 */
export function writeInstead(text: string): string {
  const shown = toType(text);
  return shown.startsWith('\n') ? `Write:${shown}` : `Write ${shown}.`;
}

/**
 * Names things in one phrase: `a`, `b` and `c`; of more than twenty the rest is counted.
 * @param names at least one name
 * @param last the word before the last name
 * @param limit of how many the rest is counted
 */
export function listing(names: readonly string[], last: 'and' | 'or' = 'and', limit = listingLimit): string {
  const shown = names.slice(0, limit).map(quoted);
  const hidden = names.length - shown.length;
  const items = hidden > 0 ? [...shown, `${hidden} more`] : shown;
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${hidden > 0 ? 'and' : last} ${items.at(-1)}`;
}

/**
 * Names the place of a value the way a person would: `fit` in entry 2 of `answers`.
 * @param path keys and indexes (from 0) from the top of the file's data
 */
export function placeName(path: readonly PropertyKey[]): string {
  const steps: (string | number)[] = [];
  for (const step of path) {
    const previous = steps.at(-1);
    if (typeof step === 'number') steps.push(step);
    else if (typeof previous === 'string') steps[steps.length - 1] = `${previous}.${String(step)}`;
    else steps.push(String(step));
  }
  const named = steps.reverse().map((step, index) => {
    if (typeof step === 'number') return index === 0 ? `entry ${step + 1}` : `in entry ${step + 1}`;
    return index === 0 ? quoted(step) : `of ${quoted(step)}`;
  });
  return named.length === 0 ? 'the file' : named.join(' ');
}

/**
 * Makes a piece of text a sentence: first letter large, and one full stop at the end.
 * @param text some words, such as a library's message
 */
export function asSentence(text: string): string {
  const sentence = withFullStop(text);
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/**
 * Makes a sentence the second half of another one: first letter small.
 * @param sentence begins with a word, and not with a name
 */
export const asClause = (sentence: string): string => sentence.slice(0, 1).toLowerCase() + sentence.slice(1);

/**
 * Ends a piece of text with one full stop, unless it ends in another mark.
 * @param text some words, such as those that say what is wrong with a value
 */
export function withFullStop(text: string): string {
  const trimmed = text.trim().replace(/\.+$/, '');
  return /[?!…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/**
 * The size of a file as people say it.
 * @param bytes its length in bytes
 */
export function fileSize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes >= 1 ? `${Number(megabytes.toFixed(1))} MB` : `${Math.ceil(bytes / 1000)} KB`;
}
