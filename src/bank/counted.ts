/** The plural of a thing by the rules of English: stories, companies, lenses, files. */
const plural = (one: string): string =>
  /[^aeiou]y$/u.test(one) ? `${one.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(one) ? `${one}es` : `${one}s`;

/**
 * A number with its thing: `1 story`, `34 stories`.
 * @param one what one of them is called, without an irregular plural
 */
export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : plural(one)}`;

/**
 * All of the things of a kind: `All 34 stories`, `1 story`, `No story yet`.
 * @param one as for `counted`
 */
export function allCounted(count: number, one: string): string {
  if (count === 0) return `No ${one} yet`;
  return count === 1 ? counted(count, one) : `All ${counted(count, one)}`;
}
