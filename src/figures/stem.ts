/**
 * A word without its endings, so that `retailers` and `retailer`, `queries` and `query` are the same.
 * @param word any letters
 */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length <= 3) return lower.replace(/(?<=..)s$/u, '');
  return lower
    .replace(/['’]s$/u, '')
    .replace(/ies$/u, 'y')
    .replace(/(?<=ss|sh|ch|x|z)es$/u, '')
    .replace(/(?<![su])s$/u, '')
    .replace(/(?:ing|ed|ation|tion|ion)$/u, (ending) => (lower.length - ending.length >= 4 ? '' : ending))
    .replace(/(?<=...)e$/u, '');
}

/** The stems of a text's words. */
export const stemsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []).map(stemOf);
