/** Words with which a sentence goes on after a comma, and no entry of a list begins. */
const joiningWords =
  /^(?:and|but|or|nor|so|yet|then|which|because|although|though|whereas|unless|until|even|including|especially|instead)\s/u;
/** Words with which a sentence begins, so that what comes after a comma is the rest of it. */
const subjects = /^(?:I|We|He|She|They|It|You|This|That|There|Nobody|Everybody|Somebody|My|Our|His|Her|Their)\s/u;
const openings =
  /^(?:In|On|At|By|For|From|With|Without|Within|Over|Under|Before|After|Since|During|Until|When|While|Once|If|As|Because|Although|Though|Then|Later|First|Instead of|Rather than|To)\s/u;
/** A capital letter and more of the word: no abbreviation. */
const capitalised = /^\p{Lu}\p{Ll}/u;
const endsSentence = /[.!?…]["”’)]?$/u;
/** A sentence is no shorter than this, in words, unless its first word tells that it is one. */
const shortestSentence = 3;

const wordCount = (text: string): number => text.split(/\s+/u).length;

/**
 * Whether what stands after a comma reads like the rest of a sentence, and not like the next of several texts.
 * @param one what stands in front of the comma
 * @param other what stands after it
 * @param onOneLine texts on lines of their own are texts of their own, whatever they begin with
 */
export function goesOn(one: string, other: string, { onOneLine }: { onOneLine: boolean }): boolean {
  if (endsSentence.test(one)) return false;
  if (joiningWords.test(other)) return true;
  if (!onOneLine || wordCount(one) < 2) return false;
  if (openings.test(one)) return /^(?:\p{Ll}|(?:I|I['’]\p{L}+)\s)/u.test(other);
  if (!/^\p{Ll}/u.test(other)) return false;
  return subjects.test(one) || (capitalised.test(one) && wordCount(one) >= shortestSentence);
}
