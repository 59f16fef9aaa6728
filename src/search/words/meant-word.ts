import type { WordTable } from '../vectors/word-table.ts';

/** Shorter words have too many neighbors to guess at. */
const shortestMistyped = 5;

/** Whether two words differ by one letter: put in, left out, replaced, or swapped with its neighbor. */
function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (one[start] !== undefined && one[start] === other[start]) start += 1;
  const swapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return (
    one.slice(start + 1) === other.slice(start + 1) ||
    one.slice(start) === other.slice(start + 1) ||
    one.slice(start + 1) === other.slice(start) ||
    (swapped && one.slice(start + 2) === other.slice(start + 2))
  );
}

/**
 * The word that was meant: a word that neither the language nor the bank knows is taken for the known one that is one
 * letter off and begins alike.
 * @param word folded
 * @param table of the language
 * @param isInBank whether the bank has a word
 */
export function meantWord(
  word: string,
  table: Pick<WordTable, 'commonWords' | 'vectorOf' | 'weightOf'>,
  isInBank: (word: string) => boolean,
): string {
  const isKnown = table.vectorOf(word) !== undefined || isInBank(word);
  if (isKnown || word.length < shortestMistyped || /\d/u.test(word)) return word;
  const near = table.commonWords.filter((known) => known[0] === word[0] && isOneLetterOff(word, known));
  return near.toSorted((one, other) => table.weightOf(one) - table.weightOf(other))[0] ?? word;
}
