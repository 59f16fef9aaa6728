import type { Redaction } from '../../../schemas/index.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { readWithBare } from '../../figures/read-numbers.ts';
import { asOneText, markedStandInFor, outsideStandIns, withStandIns } from './stand-in.ts';
import { squeezed, withPlainLetters, wordPattern } from './word-pattern.ts';

interface Word {
  word: string;
  pattern: RegExp;
  /** The same in any capitals. */
  anyCase: RegExp;
  /** As it stands in addresses; empty where it is too short to be looked for in them. */
  squeezed: string;
  as: string;
}

interface Amount {
  quantity: Quantity;
  isBare: boolean;
  as: string;
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

/** Whether a number is a redacted one, in whatever spelling. What has no unit, as in `from 40 to 25`, is when in doubt. */
function isAmount(said: Quantity, isBare: boolean, { quantity, isBare: isAnything }: Omit<Amount, 'as'>): boolean {
  if (said.to && isAmount(said.to, isBare, { quantity, isBare: isAnything })) return true;
  if (isBare || isAnything) return near(said.typed, quantity.typed) || near(said.value, quantity.value);
  if (said.dimension !== quantity.dimension) return false;
  if ((said.dimension === 'count' || said.dimension === 'money') && said.kind !== quantity.kind) return false;
  return near(said.value, quantity.value);
}

/** The numbers that a redaction names. Short ones without anything that they count stand everywhere. */
const amountsIn = (text: string): Omit<Amount, 'as'>[] =>
  readWithBare(text).flatMap(({ quantity, isBare }) =>
    quantity && (!isBare || quantity.typed >= 100) ? [{ quantity, isBare }] : [],
  );

/** Whether there is a number in a text by which it can be found. */
export const namesNumber = (text: string): boolean => amountsIn(text).length > 0;

/** Links, mail addresses and names of sites. */
const address =
  /(?:https?:\/\/|www\.)[^\s<>()"“”\uFDD2]*[^\s<>()"“”.,;:!?\uFDD2]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|co|dev|app|ai|info|biz|edu|gov|eu|uk|us|ca|au|de|at|ch|fr|nl|be|es|it|pl|se|no|dk|fi|in|jp|cn|br)\b(?:\/[^\s<>()"“”\uFDD2]*)?/giu;

/** What stands before that which is read as a number and goes with it: a sign of its own, that of a currency, or both. */
const signs = /(?:(?<=^|[\s(])[+−–-])?(?:[$€£¥₹]\s?)?$/u;

const invisible = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** As part of an id: small letters, digits and hyphens, without an article. */
const asId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/u, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Puts stand-ins in the place of words and numbers that others must not read. */
export class Redactor {
  readonly #words: readonly Word[];
  readonly #amounts: readonly Amount[];

  constructor(redactions: readonly Redaction[]) {
    // Longer ones first: `Acme Labs` before `Acme`.
    this.#words = redactions
      .flatMap(({ words, as, matchCase }) => words.map((word) => ({ word, as, matchCase })))
      .sort((one, other) => other.word.length - one.word.length)
      .map(({ word, as, matchCase }) => ({
        word,
        pattern: wordPattern(word, matchCase),
        anyCase: wordPattern(word, false),
        squeezed: squeezed(word).length < 4 ? '' : squeezed(word),
        as,
      }));
    this.#amounts = redactions.flatMap(({ numbers, as }) =>
      numbers.flatMap((typed) => amountsIn(typed).map((amount) => ({ ...amount, as }))),
    );
  }

  /** Whether nothing is redacted. */
  get isIdle(): boolean {
    return this.#words.length === 0 && this.#amounts.length === 0;
  }

  /** A text with marked stand-ins; see `withStandIns`. */
  marked(original: string): string {
    if (this.isIdle) return original;
    const text = withPlainLetters(original.replace(invisible, '').normalize('NFC'));
    let changed = outsideStandIns(text, (part) => this.#withoutAmounts(part));
    changed = outsideStandIns(changed, (part) =>
      part.replace(address, (found) => {
        const word = this.#wordInAddress(found);
        return word ? markedStandInFor(found, word.as) : found;
      }),
    );
    for (const { pattern, as } of this.#words)
      changed = outsideStandIns(changed, (part) =>
        part.replace(pattern, (whole: string, ...found: unknown[]) => {
          const groups = found.at(-1);
          const isPossessive = typeof groups === 'object' && groups !== null && 'possessive' in groups && groups.possessive !== undefined; // prettier-ignore
          return markedStandInFor(whole, isPossessive ? `${as}’s` : as);
        }),
      );
    return changed === text ? original : changed;
  }

  /** The same for texts that are read as one: a name may begin in bold and go on behind it. */
  markedIn(texts: readonly string[]): string[] {
    return this.isIdle ? [...texts] : asOneText(texts, (text) => this.marked(text));
  }

  /** A text as others read it. */
  text(text: string): string {
    const changed = this.marked(text);
    return changed === text ? text : withStandIns(changed);
  }

  /** An id as others read it; ids have words and hyphens. */
  id(id: string): string {
    let changed = id;
    for (const { pattern, as } of this.#words) changed = changed.replace(pattern, asId(as));
    return changed;
  }

  /** Whether others would read something in a text that they must not read. */
  holds(text: string): boolean {
    return this.marked(text) !== text;
  }

  /** Whether one of the numbers stands in a text. */
  holdsNumber(text: string): boolean {
    return this.numbersIn(text).length > 0;
  }

  /** Whether one of the words is part of an address or a path, in any capitals. */
  isInAddress(text: string): boolean {
    return this.#wordInAddress(text) !== undefined;
  }

  /**
   * The word that an id has in it, and what to call it instead.
   * @param id in small letters, as all ids are
   * @param anyCase whether words count that stand for something else in small letters
   */
  wordInId(id: string, anyCase = false): { word: string; instead: string } | undefined {
    const found = this.#words.find(({ pattern, anyCase: any }) => id.search(anyCase ? any : pattern) !== -1);
    return found && { word: found.word, instead: id.replace(found.anyCase, asId(found.as)) };
  }

  /** The words of a text that others must not read, as they stand there. */
  wordsIn(text: string): string[] {
    return this.#words.flatMap(({ pattern }) => withPlainLetters(text).match(pattern) ?? []);
  }

  /** The same for numbers. */
  numbersIn(text: string): string[] {
    const plain = withPlainLetters(text);
    return this.#amountsIn(plain).map(({ start, end }) => plain.slice(start, end));
  }

  #wordInAddress(text: string): Word | undefined {
    const plain = decoded(text);
    const letters = squeezed(plain);
    return this.#words.find(
      (word) =>
        (word.squeezed !== '' && letters.includes(word.squeezed)) ||
        // Shorter ones stand there as words, or in signs for their letters: `C%2B%2B`.
        plain.search(word.pattern) !== -1,
    );
  }

  #amountsIn(text: string): { start: number; end: number; as: string }[] {
    if (this.#amounts.length === 0) return [];
    return readWithBare(text).flatMap(({ start, end, quantity, isBare }) => {
      const amount = quantity && this.#amounts.find((one) => isAmount(quantity, isBare, one));
      return amount ? [{ start, end, as: amount.as }] : [];
    });
  }

  #withoutAmounts(text: string): string {
    let changed = '';
    let done = 0;
    for (const { start, end, as } of this.#amountsIn(text)) {
      const before = text.slice(done, start);
      changed +=
        before.slice(0, before.length - (signs.exec(before)?.[0].length ?? 0)) +
        markedStandInFor(text.slice(start, end), as);
      done = end;
    }
    return changed + text.slice(done);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
