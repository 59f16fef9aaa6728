/** `**bold**`, which plain text would show with its asterisks. */
const bold = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])([^*]*)(?<=[^\s*])\*\*(?![\p{L}\p{N}*])/gu;

/**
 * A text without the asterisks around bold words, which plain text would show.
 * @param text any text
 */
export const withoutBold = (text: string): string => text.replace(bold, '$1');

/**
 * Puts a text in quotation marks, so that YAML reads it as it is, and takes away the asterisks of bold words.
 * @param text one line or several, which become one
 */
export function quotedYaml(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const line = withoutBold(lines.filter((part) => part !== '').join(' '));
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
