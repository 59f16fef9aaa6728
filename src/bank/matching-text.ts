/** Small letters without accents, with straight apostrophes, so that a phone's keyboard finds what a book prints. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/gu, "'").toLowerCase();

/**
 * Whether a text has all that somebody typed into a filter: every word or beginning of one, in any order.
 * @returns a function to ask texts with; without a word every text matches
 */
export function textMatcher(typed: string): (text: string) => boolean {
  const words = folded(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return (text) => {
    const within = folded(text);
    return words.every((word) => within.includes(word));
  };
}
