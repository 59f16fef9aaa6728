const words = (name: string): string[] =>
  name
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * Number of single-letter changes between two words: a letter put in, left out, replaced, or swapped with its
 * neighbor (Damerau and Levenshtein's distance, in the form where no part is changed twice). Only places that so few
 * changes can reach are looked at (Ukkonen's band), since most words have nothing in common.
 * @returns Infinity where it is more than the limit
 */
function editDistance(one: readonly string[], other: readonly string[], limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: Math.min(other.length, limit) + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current: number[] = row <= limit ? [row] : [];
    let least = current[0] ?? Infinity;
    for (let column = Math.max(1, row - limit); column <= Math.min(other.length, row + limit); column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const changes = Math.min(
        (previous[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (previous[column - 1] ?? Infinity) + (same ? 0 : 1),
        swapped ? (beforePrevious[column - 2] ?? Infinity) + 1 : Infinity,
      );
      current[column] = changes;
      least = Math.min(least, changes);
    }
    if (least > limit) return Infinity;
    beforePrevious = previous;
    previous = current;
  }
  return previous[other.length] ?? Infinity;
}

/** What is longer than this is no name with typing errors, in characters. */
const nameLimit = 200;

/** A name in the pieces that are compared. */
interface SplitName {
  words: readonly string[];
  letters: readonly string[];
}

function splitName(name: string): SplitName {
  const parts = words(name);
  return { words: parts, letters: [...parts.join('')] };
}

/** Lists of names are asked again and again, and split once. */
const splitLists = new WeakMap<readonly string[], readonly SplitName[]>();

function splitNames(known: readonly string[]): readonly SplitName[] {
  const split = splitLists.get(known) ?? known.map(splitName);
  splitLists.set(known, split);
  return split;
}

/** Typing errors that a word of this length may hold: a short word with two changes is another word. */
const allowedChanges = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

/** Index of the only name that has all the words of the wanted one, or the other way round. */
function onlyOneWithTheWords({ words: wanted }: SplitName, known: readonly SplitName[]): number | undefined {
  if (wanted.join('').length < 4) return undefined;
  const holds = (whole: readonly string[], part: readonly string[]): boolean =>
    part.length > 0 && part.every((word) => whole.includes(word));
  const found = [...known.entries()].filter(([, name]) => holds(name.words, wanted) || holds(wanted, name.words));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/**
 * Finds the name that somebody probably meant.
 * @param wanted the name as typed
 * @param known the names that exist; a list must not change after it was asked once
 * @returns the known name that differs only in case or separators; else the one with the fewest typing errors, if they
 * are few for its length; else the only one that has all the words of the other (`alignment` for
 * `stakeholder-alignment`); else nothing. Of equally near names the first.
 * @example nearestName('Stakeholder_Alignment', ['stakeholder-alignment']) // 'stakeholder-alignment'
 */
export function nearestName<Name extends string>(wanted: string, known: readonly Name[]): Name | undefined {
  if (wanted.length > nameLimit) return undefined;
  const meant = splitName(wanted);
  if (meant.letters.length === 0) return undefined;
  const candidates = splitNames(known);
  let nearest: number | undefined;
  let fewest = Infinity;
  for (const [index, { letters }] of candidates.entries()) {
    const limit = allowedChanges(Math.max(meant.letters.length, letters.length));
    if (Math.abs(letters.length - meant.letters.length) > limit) continue;
    const changes = editDistance(meant.letters, letters, limit);
    if (changes <= limit && changes < fewest) {
      nearest = index;
      fewest = changes;
    }
  }
  const found = nearest ?? onlyOneWithTheWords(meant, candidates);
  return found === undefined ? undefined : known[found];
}
