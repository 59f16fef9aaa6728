/** The sign for a shared beginning of no letters; the next one stands for one letter, and so on. */
const noneShared = 'A'.charCodeAt(0);
/** Signs up to `Z`: words are lower case, so that a capital letter always begins the next one. */
const mostShared = 25;

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length, mostShared) && one[length] === other[length]) length += 1;
  return length;
}

/**
 * Writes words so that each says only in what it differs from the one before: a capital letter for how many letters
 * they share, and the rest (front coding; Witten, Moffat and Bell, Managing Gigabytes, 4.1).
 * @param words without capital letters; sorted ones come out shortest
 */
export const frontCode = (words: readonly string[]): string =>
  words
    .map((word, place) => {
      const shared = sharedLength(words[place - 1] ?? '', word);
      return String.fromCharCode(noneShared + shared) + word.slice(shared);
    })
    .join('');

/** The words that `frontCode` wrote. */
export function readFrontCode(text: string): string[] {
  let before = '';
  return (text.match(/[A-Z][^A-Z]*/gu) ?? []).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - noneShared) + part.slice(1);
    return before;
  });
}
