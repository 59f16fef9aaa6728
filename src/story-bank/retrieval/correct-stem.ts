import { fillerWords } from './filler-words.ts';
import { stemWord } from './stem-word.ts';

/** Shorter words have too many neighbors to guess at. */
const shortestCorrected = 5;

/** Tells whether two words differ by one letter at most: put in, left out, replaced, or swapped with its neighbor. */
export function differByOneLetter(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  let end = 0;
  while (end < shorter.length - start && shorter[shorter.length - 1 - end] === longer[longer.length - 1 - end])
    end += 1;
  const left = shorter.slice(start, shorter.length - end);
  const right = longer.slice(start, longer.length - end);
  if (left.length === 0) return right.length <= 1;
  if (left.length === 1) return right.length === 1;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Endings that make another kind of word of the same thing: vague, vaguest; market, marketer; visible, visibility. */
const derivations =
  /(?:iliti|ility|ations?|ition|ments?|ness|ments|ists?|isms?|ers?|ors?|est|ity|iti|ion|ance|ence|ful|less|able|ible|ive|ous|al|ic|y|e)$/;

/** The stem of the word that a derived word comes from, if that is known. */
function bareStem(stem: string, known: ReadonlySet<string>): string | undefined {
  if (stem.length < 5) return undefined;
  const rest = stem.replace(derivations, '');
  if (rest.length < 3 || rest === stem) return undefined;
  return [rest.replace(/i$/, 'y'), rest, `${rest}e`, `${rest}ibl`, `${rest}abl`, `${rest}t`]
    .map(stemWord)
    .find((candidate) => known.has(candidate));
}

/**
 * Makes a function that gives the stem of a word, and for a word mistyped by one letter the stem of the word meant.
 * @param known folded words, the more likely ones first. A word with a known stem is never corrected; others become the
 * first known word that is one letter off, one with the same first letter before others. Where whole words are not near
 * enough, stems are compared, since an error may hide in an ending that is not known. Filler words are known too.
 */
export function stemCorrector(known: Iterable<string>): (word: string) => string {
  const stems = new Set<string>();
  const candidates: { text: string; stem: string }[] = [];
  for (const word of new Set([...known, ...fillerWords])) {
    const stem = stemWord(word);
    if (word.length >= shortestCorrected - 1) candidates.push({ text: word, stem });
    if (stem.length >= shortestCorrected && !stems.has(stem)) candidates.push({ text: stem, stem });
    stems.add(stem);
  }
  const found = new Map<string, string>();
  const correct = (word: string): string => {
    const stem = stemWord(word);
    if (word.length < shortestCorrected || stems.has(stem) || /\d/.test(word)) return stem;
    const nearTo = (typed: string): string | undefined => {
      const near = candidates.filter(({ text }) => differByOneLetter(typed, text));
      // A first letter gets lost or swapped but is hardly ever another: "bogged" is not "logged".
      const sameStart = near.find(({ text }) => text[0] === typed[0]);
      return (sameStart ?? near.find(({ text }) => text.slice(0, 2).includes(typed.charAt(0)) || typed[1] === text[0]))
        ?.stem;
    };
    return (
      bareStem(stem, stems) ?? nearTo(word) ?? (stem.length >= shortestCorrected ? nearTo(stem) : undefined) ?? stem
    );
  };
  return (word) => {
    const known = found.get(word) ?? correct(word);
    found.set(word, known);
    return known;
  };
}
