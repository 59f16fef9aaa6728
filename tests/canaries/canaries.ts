import { isVisibleIn, type Edition } from '../../src/bank/edition.ts';

/** The most open edition in which a word may be read; `nowhere` in none, not even in the owner's own. */
export type Reach = Edition | 'nowhere';

/** A word that stands in exactly one place of a bank. */
interface Canary {
  word: string;
  reach: Reach;
  /** The place, for people who look for a leak. */
  place: string;
}

const consonants = 'bdfgklmnprtvz';
const vowels = 'aiou';
/** Consonants that no stemmer takes off the end of a word. */
const endings = 'bfgkpvz';

/** All words of canaries begin with it, and no other word does. */
const mark = 'zuq';
const pattern = new RegExp(`${mark}[${consonants}][${vowels}][${consonants}][${vowels}][${endings}]`, 'giu');

/** The word with a number: pronounceable, in small letters, so that it can stand in ids, names of files and in prose. */
function wordOf(number: number): string {
  let rest = number;
  const letter = (letters: string): string => {
    const found = letters.charAt(rest % letters.length);
    rest = Math.floor(rest / letters.length);
    return found;
  };
  return mark + [consonants, vowels, consonants, vowels, endings].map(letter).join('');
}

/** Canaries, with what is known of each. */
export class Canaries {
  readonly #planted = new Map<string, Canary>();

  /**
   * A new word.
   * @param reach the most open edition in which it may be read
   * @param place where it is planted
   */
  plant(reach: Reach, place: string): string {
    // Neighbors differ in more than their last letter.
    const word = wordOf(this.#planted.size * 37);
    if (this.#planted.has(word)) throw new Error('There are no more words for canaries.');
    this.know(word, reach, place);
    return word;
  }

  /** A word that stands somewhere already. */
  know(word: string, reach: Reach, place: string): void {
    this.#planted.set(word, { word, reach, place });
  }

  /** Places and words that an edition holds, sorted. */
  heldBy(edition: Edition): string[] {
    return this.#told(
      [...this.#planted.values()].filter(({ reach }) => reach !== 'nowhere' && isVisibleIn(reach, edition)),
    );
  }

  /** All places and words, sorted. */
  all(): string[] {
    return this.#told([...this.#planted.values()]);
  }

  /** Places and words of those canaries that can be read in a text, sorted. */
  foundIn(text: string): string[] {
    const words = new Set(text.match(pattern)?.map((word) => word.toLowerCase()));
    const isThere = ({ word }: Canary): boolean => (word.startsWith(mark) ? words.has(word) : text.includes(word));
    return this.#told([...this.#planted.values()].filter(isThere));
  }

  #told(canaries: readonly Canary[]): string[] {
    return canaries.map(({ place, word }) => `${place} (${word})`).sort();
  }
}
