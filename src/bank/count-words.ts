/** A word of letters and digits; between two of them may stand what belongs to a word, as in `don't` and `1,200`. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,/-]*/gu;

/** A run of a script that is written without spaces between its words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー々]+/gu;

let segmenter: Intl.Segmenter | undefined;

/** Every language's words are found: the segmenter goes by the script, not by the language that it is made for. */
function wordsWithoutSpaces(run: string): number {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).length;
}

/**
 * Counts the words of a text, as they take time to say. Where a script has no spaces, they are the words of a
 * dictionary: about as many of them are said in a minute as of words with spaces.
 * @param text plain text
 */
export function countWords(text: string): number {
  let count = 0;
  const rest = text.replace(unspaced, (run) => {
    count += wordsWithoutSpaces(run);
    return ' ';
  });
  return count + (rest.match(word)?.length ?? 0);
}
