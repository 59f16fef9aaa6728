import { commonPasswords } from './common-passwords.ts';

/** What a guesser knows. */
export interface GuesserKnowledge {
  /**
   * How far down a list of common words a word stands, from 1.
   * @param word in lower case
   * @returns nothing for what is no word
   */
  rankOf: (word: string) => number | undefined;
  /** Words of the bank itself, in lower case: names of companies, titles, roles. Whoever wants to read it knows some. */
  ownWords: ReadonlySet<string>;
}

/**
 * A passphrase has to be at least so hard to guess, in bits. Each try costs 64 MiB and about half a second of one
 * processor: with ten thousand graphics cards, at five hundred tries a second each, 60 bits last for three thousand years.
 */
export const leastBits = 60;

const longest = 200;
const longestPiece = 24;

/** Rows of keyboards, letters and digits that people run a finger along. */
const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertz', 'azerty'];
const bothWays = runs.flatMap((run) => [run, [...run].reverse().join('')]);

/** What people write for letters. */
const stands: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
  }),
);
const withLetters = (text: string): string => text.replace(/[013457@$!]/gu, (letter) => stands.get(letter) ?? letter);

/** Bits of a letter that belongs to nothing that is known: beside others it may be of a language, where each says less. */
const looseBits = { besideOthers: 2.5, digit: 3.3, alone: 4, other: 4.5 } as const;
/** Bits of a change of case, or of letters for which something else stands. */
const changeBits = 1.5;
const commonBits = Math.log2(commonPasswords.length);
const common: ReadonlySet<string> = new Set(commonPasswords);
const leastWordBits = 5;
/** Bits of the thought of typing something again, besides where it was. */
const copyBits = 2;

function looseCost(letter: string, neighbours: readonly (string | undefined)[] = []): number {
  const isOfWord = /\p{L}/u.test(letter) && !/\p{Lu}/u.test(letter);
  if (isOfWord && neighbours.some((one) => one !== undefined && /\p{Ll}|\p{Lo}/u.test(one)))
    return looseBits.besideOthers;
  if (/\p{L}/u.test(letter)) return looseBits.alone;
  return /\p{N}/u.test(letter) ? looseBits.digit : looseBits.other;
}

/** Bits of a piece as a whole, where a guesser would try it as one. */
function knownCost(piece: string, { rankOf, ownWords }: GuesserKnowledge): number | undefined {
  const lower = piece.toLowerCase();
  const change = piece === lower ? 0 : changeBits;
  if (/^(.)\1+$/u.test(lower)) return looseCost(lower[0] ?? '') + Math.log2(piece.length);
  if (piece.length >= 3 && bothWays.some((run) => run.includes(lower))) return 4 + Math.log2(piece.length);
  if (/^(?:19|20)\d\d$/u.test(piece)) return 7;
  if (piece.length < 2) return undefined;
  const asLetters = withLetters(lower);
  const costs = [lower, ...(asLetters === lower ? [] : [asLetters])].flatMap((word, index) => {
    const rank = rankOf(word);
    const bits = [
      ...(common.has(word) ? [commonBits] : []),
      ...(ownWords.has(word) ? [Math.log2(ownWords.size)] : []),
      ...(rank === undefined ? [] : [Math.log2(rank)]),
    ];
    return bits.map((each) => Math.max(each, leastWordBits) + change + index * changeBits);
  });
  return costs.length === 0 ? undefined : Math.min(...costs);
}

/**
 * How many bits a guesser has to try at most, who knows words, names, and how people make passwords. It is the cheapest
 * way to put the passphrase together from what is known, so it is rather too low than too high.
 */
export function guessBits(passphrase: string, knowledge: GuesserKnowledge): number {
  const text = passphrase.normalize('NFKC').trim().slice(0, longest);
  const letters = [...text];
  const cheapest: { bits: number; pieces: readonly string[] }[] = [{ bits: 0, pieces: [] }];
  const isGap = (letter: string | undefined): boolean => letter !== undefined && /[\s\-_.,]/u.test(letter);
  for (let end = 1; end <= letters.length; end += 1) {
    const last = letters[end - 1] ?? '';
    const before = cheapest[end - 1] ?? { bits: 0, pieces: [] };
    // What stands between words is the same each time.
    const gap = before.pieces.includes(last) ? 0 : 1;
    let best = {
      bits: before.bits + (isGap(last) ? gap : looseCost(last, [letters[end - 2], letters[end]])),
      pieces: [...before.pieces, last],
    };
    for (let start = Math.max(0, end - longestPiece); start < end - 1; start += 1) {
      const from = cheapest[start];
      const piece = letters.slice(start, end).join('');
      if (!from) continue;
      const isCopy = piece.length > 2 && letters.slice(0, start).join('').includes(piece);
      const cost = Math.min(knownCost(piece, knowledge) ?? Infinity, isCopy ? copyBits + Math.log2(start) : Infinity);
      const isRepeated = from.pieces.includes(piece.toLowerCase());
      const bits = from.bits + (isRepeated ? Math.min(1, cost) : cost);
      if (bits < best.bits) best = { bits, pieces: [...from.pieces, piece.toLowerCase()] };
    }
    cheapest.push(best);
  }
  return cheapest.at(-1)?.bits ?? 0;
}
