/** Letters of scripts that are read from the right, and the mark that makes a text one of them. */
const readFromRight = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The `dir` of an element with some text: `auto`, so that browsers read it from the side from which its first letter is
 * read. Where no letter is read from the right, that would change nothing.
 */
export const directionOf = (text: string): 'auto' | undefined => (readFromRight.test(text) ? 'auto' : undefined);
