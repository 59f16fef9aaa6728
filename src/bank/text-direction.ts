/** Letters of scripts that are read from the right, and the mark that makes a text one of them. */
const fromRight = '\\u0590-\\u08FF\\u200F\\uFB1D-\\uFDFF\\uFE70-\\uFEFF\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
const anyFromRight = new RegExp(`[${fromRight}]`, 'u');
const firstFromRight = new RegExp(`^(?:(?!\\p{L}|[${fromRight}])[^])*[${fromRight}]`, 'u');

/**
 * The `dir` of an element with some text: `auto`, so that browsers read it from the side from which its first letter is
 * read. Where no letter is read from the right, that would change nothing.
 */
export const directionOf = (text: string): 'auto' | undefined => (anyFromRight.test(text) ? 'auto' : undefined);

/** Whether a text is read from the right, which its first letter decides, as it does for `dir="auto"`. */
export const isReadFromRight = (text: string): boolean => firstFromRight.test(text);
