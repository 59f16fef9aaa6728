/** The plural of a thing by the rules of English: stories, companies, lenses, files. */
const plural = (one: string): string =>
  /[^aeiou]y$/u.test(one) ? `${one.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(one) ? `${one}es` : `${one}s`;

/**
 * A number with its thing: `1 story`, `34 stories`.
 * @param one what one of them is called, without an irregular plural
 */
export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : plural(one)}`;
