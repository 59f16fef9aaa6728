import { bytesOfText, textOfBytes } from '../vectors/packed-vectors.ts';
import { splitWords } from './split-words.ts';

/**
 * A number that stands for a text, whatever its capitals and signs (FNV-1a, 32 bits): enough to know a wording again
 * when it is asked word for word, in a fifth of its length.
 * @param words folded
 */
export function textSign(words: readonly string[]): number {
  let sign = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words.join(' '))) sign = Math.imul(sign ^ byte, 0x01000193) >>> 0;
  return sign;
}

/** The signs of some texts, as text. */
export const signsOf = (texts: readonly string[]): string =>
  textOfBytes(new Uint8Array(Uint32Array.from(texts, (text) => textSign(splitWords(text))).buffer));

/** Reads what `signsOf` wrote. */
export const readSigns = (text: string): ReadonlySet<number> => new Set(new Uint32Array(bytesOfText(text).buffer));
