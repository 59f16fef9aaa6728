/** A word of letters and digits, or one character of a script that is written without spaces. */
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}][\p{M}'’.,/-]*)+/gu;

/**
 * Counts the words of a text, as they take time to say.
 * @param text plain text
 */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;
