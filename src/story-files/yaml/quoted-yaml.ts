import { boldWords, bulletOfText, emphasizedWords } from '../../../schemas/index.ts';

const marks = [boldWords, emphasizedWords].map((pattern) => new RegExp(pattern, 'gu'));

/** What the first group that matched holds. */
const wordsOf = (_: string, ...groups: unknown[]): string => String(groups.find((group) => group !== undefined) ?? '');

/**
 * A text without the signs that mark words in it, or the whole of it, which plain text would show.
 * @param text any text
 */
export const withoutMarks = (text: string): string =>
  marks.reduce((before, pattern) => before.replace(pattern, wordsOf), text.replace(bulletOfText, ''));

/**
 * Puts a text in quotation marks, so that YAML reads it as it is, and takes away the signs that mark it or words in it.
 * @param text one line or several, which become one
 */
export function quotedYaml(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const line = withoutMarks(lines.filter((part) => part !== '').join(' '));
  return `"${line.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Texts that YAML takes for something else, though every letter of them is harmless. */
const words = /^(?:true|false|null|yes|no|on|off)$/iu;

/**
 * A text as YAML reads it, in quotation marks only where it needs them.
 * @param text one line
 */
export const plainYaml = (text: string): string =>
  /^\p{L}[^:#'"[\]{},&*!|>%@`\\]*$/u.test(text) && !words.test(text) ? text : quotedYaml(text);

/** A quotation mark that is opened, and closed nowhere: one between letters is an apostrophe, and so is that of `’90s`. */
const unclosedQuote = /^(?:"(?=[^"]*$)|'(?!\d|(?:tis|twas|til|em|cause|n)\b)(?=(?:[^']|(?<=\p{L})'(?=\p{L}))*$))/iu;

/**
 * A text without the quotation mark with which it begins, where that is closed nowhere.
 * @param text as typed
 */
export const withoutOpenQuote = (text: string): string => text.replace(unclosedQuote, '');
