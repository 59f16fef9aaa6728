import type { BankSource } from '../../bank/bank-source.ts';
import { printedTexts } from './printed-texts.ts';
import { inCapitals } from '../plan/sheet-runs.ts';

/** Letters, figures and punctuation of European languages, so that the fonts of a site rarely change. */
const latinRanges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
];
/** What no such range has. */
const notLatin = /[^\u0020-\u007E\u00A0-\u017F\u2010-\u2027]/gu;
/** Marks that sheets and authors set: minus and other signs of arithmetic, arrows, the euro, a check. */
const signs = '−×÷≈≠≤≥→←↑↓€™✓•…‹›';

/**
 * The characters that the fonts of a site's sheets have to have: those of European languages, and any other that
 * stands in what is printed of a bank.
 * @param source what the edition shows
 * @returns the characters, each once, in the order of their code points
 */
export function sheetCharacters(source: BankSource): string {
  const characters = new Set<string>(signs);
  for (const [first, last] of latinRanges) {
    for (let code = first; code <= last; code += 1) characters.add(String.fromCodePoint(code));
  }
  for (const { text } of printedTexts(source)) {
    const others = text.match(notLatin);
    // Headings are set in capitals.
    for (const character of others ?? []) for (const form of character + inCapitals(character)) characters.add(form);
  }
  characters.delete('\n');
  return [...characters].sort().join('');
}
