/** Shorter words have too many neighbors to guess at. */
const shortestCorrected = 5;

/**
 * Tells whether two words differ by at most one letter: put in, left out, replaced, or swapped with its neighbor.
 */
export function differByOneLetter(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  let end = 0;
  while (end < shorter.length - start && shorter[shorter.length - 1 - end] === longer[longer.length - 1 - end]) end += 1;
  const left = shorter.slice(start, shorter.length - end);
  const right = longer.slice(start, longer.length - end);
  if (left.length === 0) return right.length <= 1;
  if (left.length === 1) return right.length === 1;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * Makes a function that puts right words mistyped by one letter.
 * @param known folded words, the more likely ones first
 * @returns a function from a folded word to the first known word that is one letter off, one with the same first letter
 * before others; a word that is known, short or unlike all others is returned as it is
 */
export function wordCorrector(known: Iterable<string>): (word: string) => string {
  const all = new Set(known);
  const candidates = [...all].filter((word) => word.length >= shortestCorrected - 1);
  return (word) => {
    if (word.length < shortestCorrected || all.has(word) || /\d/.test(word)) return word;
    const near = candidates.filter((candidate) => differByOneLetter(word, candidate));
    return near.find((candidate) => candidate[0] === word[0]) ?? near[0] ?? word;
  };
}
