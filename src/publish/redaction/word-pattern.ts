import { between } from './stand-in.ts';

/** Letters of scripts that put no spaces between words: a word of theirs may begin and end anywhere. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'; // prettier-ignore
const isUnspaced = (letter: string): boolean => new RegExp(`[${unspaced}]`, 'u').test(letter);

const escaped = (text: string): string => text.replace(/[$.*+?^()[\]{}|\\/-]/gu, '\\$&');

/** Signs that nobody sees, and the one that stands where a word goes on in another text, as in bold. */
const unseen = `[\\u00AD\\u034F\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF${between}]*`;

/** A word's letters, each with and without its accent, and with what nobody sees between them. */
const letters = (word: string): string =>
  Array.from(word.normalize('NFC'), (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return plain === letter || plain === '' ? escaped(letter) : `(?:${escaped(letter)}|${escaped(plain)})`;
  }).join(unseen);

/** The last word with the endings of its plural and its singular. */
function withEndings(word: string): string {
  if (/[^aeiou]y$/iu.test(word)) return `${letters(word.slice(0, -1))}${unseen}(?:y|ies|Y|IES)`;
  if (/[^s]s$/iu.test(word) && word.length > 4) return `${letters(word.slice(0, -1))}(?:${unseen}[sS])?`;
  return `${letters(word)}(?:${unseen}(?:e?s|E?S))?`;
}

/** Letters and digits in forms that Unicode has for the sake of other systems: `ＡＣＭＥ`, `𝐀𝐜𝐦𝐞`, `ⓐ`. */
const otherForms = /[\u24B6-\u24E9\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9F\u{1D400}-\u{1D7FF}]+/gu;

/** A text with its letters and digits in the form that keyboards have. */
export const withPlainLetters = (text: string): string =>
  text.replace(otherForms, (letters) => letters.normalize('NFKC'));

/**
 * A pattern that finds some words as they stand in texts: whole, with the endings of the plural, and with whatever stands
 * between them. Its group `possessive` is the ending of `Acme's`.
 * @param words one or several
 * @param matchCase whether capitals have to be the same
 */
export function wordPattern(words: string, matchCase: boolean): RegExp {
  // Signs at the end are part of a name, and tell `C++` and `C#` from `C`.
  const parts = withPlainLetters(words).match(/[\p{L}\p{M}\p{N}]+(?:[+#]+(?![\p{L}\p{M}\p{N}]))?/gu) ?? [];
  const last = parts.at(-1) ?? '';
  const forms = [...parts.slice(0, -1).map(letters), /\p{L}$/u.test(last) ? withEndings(last) : letters(last)];
  const before = isUnspaced(Array.from(parts[0] ?? '')[0] ?? '') ? '' : `(?<![\\p{L}\\p{M}\\p{N}])`;
  const end = Array.from(last).at(-1) ?? '';
  const after = isUnspaced(end) || /[+#]/u.test(end) ? '' : `(?![\\p{L}\\p{M}\\p{N}])`;
  const text = forms.join(`(?:${unseen}[\\s\\u00A0_.&,'’+/*~\\p{Pd}]){0,3}${unseen}`);
  return new RegExp(`${before}${text}(?<possessive>['’]s(?![\\p{L}])|(?<=s)['’](?![\\p{L}]))?${after}`, matchCase ? 'gu' : 'giu'); // prettier-ignore
}

/** A word's letters and digits alone, as they stand in an address. */
export const squeezed = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
