import { fillerWords } from './filler-words.ts';
import { stemWord } from './stem-word.ts';

/** Shorter words have too many neighbors to guess at. */
const shortestCorrected = 5;

/** Tells whether two words differ by one letter at most: put in, left out, replaced, or swapped with its neighbor. */
function differByOneLetter(one: string, other: string): boolean {
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

/** A word that may have been meant: its spelling or its stem, and the stem. */
interface Candidate {
  text: string;
  stem: string;
}

/** Finds the first of some candidates that is one letter off. */
function nearestCandidate(candidates: readonly Candidate[]): (typed: string) => Candidate | undefined {
  const places = new Map<string, number[]>();
  const byTail = new Map<string, number>();
  candidates.forEach(({ text }, place) => {
    const drawer = `${text.charAt(0)}${text.length}`;
    places.set(drawer, [...(places.get(drawer) ?? []), place]);
    if (!byTail.has(text.slice(1))) byTail.set(text.slice(1), place);
  });
  const firstNear = (typed: string, letter: string): Candidate | undefined => {
    const near = [typed.length - 1, typed.length, typed.length + 1]
      .flatMap((length) => places.get(`${letter}${length}`) ?? [])
      .filter((place) => differByOneLetter(typed, candidates[place]?.text ?? ''));
    return candidates[Math.min(...near)];
  };
  // A first letter gets lost or swapped but is hardly ever another: "bogged" is not "logged".
  return (typed) =>
    firstNear(typed, typed.charAt(0)) ??
    firstNear(typed, typed.charAt(1)) ??
    candidates[byTail.get(typed) ?? candidates.length];
}

/** What counts as known, besides the filler words: the more likely first. */
export interface KnownWords {
  /** Folded words as they are spelled. */
  words: Iterable<string>;
  /** Stems of words whose spelling is not known. */
  stems: Iterable<string>;
}

/** Known words, ready to be compared with. */
interface Vocabulary {
  stems: ReadonlySet<string>;
  /** The stem of the word that was meant by a mistyped word. */
  meantBy: (word: string, stem: string) => string | undefined;
}

function vocabularyOf({ words, stems: bareStems }: KnownWords): Vocabulary {
  const stems = new Set<string>();
  const candidates: Candidate[] = [];
  const addStem = (stem: string): void => {
    if (stem.length >= shortestCorrected && !stems.has(stem)) candidates.push({ text: stem, stem });
    stems.add(stem);
  };
  for (const word of new Set([...words, ...fillerWords])) {
    const stem = stemWord(word);
    if (word.length >= shortestCorrected - 1) candidates.push({ text: word, stem });
    addStem(stem);
  }
  for (const stem of bareStems) addStem(stem);
  const near = nearestCandidate(candidates);
  return {
    stems,
    meantBy: (word, stem) => (near(word) ?? (stem.length >= shortestCorrected ? near(stem) : undefined))?.stem,
  };
}

const isCorrectable = (word: string, stem: string, stems: ReadonlySet<string>): boolean =>
  word.length >= shortestCorrected && !stems.has(stem) && !/\d/.test(word);

/**
 * Makes a function that gives the stem of a word, and for a word mistyped by one letter the stem of the word meant.
 * @param known a word with a known stem is never corrected; others become the first known word that is one letter off,
 * one with the same first letter before others. Where whole words are not near enough, stems are compared, since an
 * error may hide in an ending that is not known
 * @param right folded words that look like typing errors of known ones and are none
 */
export function stemCorrector(known: KnownWords, right: ReadonlySet<string>): (word: string) => string {
  const { stems, meantBy } = vocabularyOf(known);
  const found = new Map<string, string>();
  const correct = (word: string): string => {
    const stem = stemWord(word);
    if (right.has(word) || !isCorrectable(word, stem, stems)) return stem;
    return bareStem(stem, stems) ?? meantBy(word, stem) ?? stem;
  };
  return (word) => {
    const known = found.get(word) ?? correct(word);
    found.set(word, known);
    return known;
  };
}

/**
 * The right words among some that a corrector would take for typing errors of known ones.
 * @param words folded words that are right as they stand
 * @param known what the corrector will know
 */
export function wordsLookingMistyped(words: Iterable<string>, known: KnownWords): string[] {
  const { stems, meantBy } = vocabularyOf(known);
  return [...new Set(words)].filter((word) => {
    const stem = stemWord(word);
    if (!isCorrectable(word, stem, stems) || bareStem(stem, stems) !== undefined) return false;
    return meantBy(word, stem) !== undefined;
  });
}
