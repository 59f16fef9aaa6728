/** Words shorter than this say little about what a text is about, unless they hold a digit or are of another script. */
const shortestWord = 4;
/** As many letters of a word tell it from others, and leave its ending out: `customer`, `customers`. */
const stemLength = 6;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const isShort = (word: string): boolean => word.length < shortestWord && /^[\p{sc=Latin}'’]+$/u.test(word);

/** What a text is about: the beginnings of its longer words, and its numbers. */
export function contentWords(text: string): Set<string> {
  const words = [...segmenter.segment(text.normalize('NFKC').toLowerCase())].flatMap(({ segment, isWordLike }) =>
    isWordLike === true && !isShort(segment) ? [segment.slice(0, stemLength)] : [],
  );
  return new Set(words);
}
