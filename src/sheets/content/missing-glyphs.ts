import type { SheetFonts } from './sheet-fonts.ts';

/** Everything in here is in Inter, and most texts have nothing else: the font need not be opened for them. */
const surelyPresent = /^[\t\n\r -~\u00A0-\u017F‐-‧−→←↑↓≈≤≥≠×÷€™]*$/u;
/** Control and format characters draw nothing. */
const drawsNothing = /^[\p{Cc}\p{Cf}\p{Z}\u{FE00}-\u{FE0F}]$/u;

/**
 * The characters of a text that the sheets' fonts do not have, each once, in their order.
 * @param text any text
 * @param fonts the sheets' fonts
 */
export function missingGlyphs(text: string, fonts: Pick<SheetFonts, 'has'>): string[] {
  if (surelyPresent.test(text)) return [];
  const missing = [...text].filter(
    (character) => !drawsNothing.test(character) && !fonts.has(character.codePointAt(0) ?? 0),
  );
  return [...new Set(missing)];
}

/** Where a text has a character that no font has, a box stands for it in a PDF. */
const boxForMissing = '□';

/**
 * A text as a PDF can show it.
 * @param missing the characters that no font has
 */
export const withBoxes = (text: string, missing: ReadonlySet<string>): string =>
  missing.size === 0
    ? text
    : [...text]
        .map((character) => (!missing.has(character) ? character : /\p{M}/u.test(character) ? '' : boxForMissing))
        .join('');
