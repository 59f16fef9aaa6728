import type { Font } from 'fontkit';

/** Turned off on a sheet, in print and on screen: they change widths, and each engine has its own set of them. */
const withoutLigatures = { liga: false, clig: false, calt: false, dlig: false };

/** What does nothing where no mark combines with a letter. Finding that out takes fontkit longer than kerning does. */
const withoutMarks = { ccmp: false, locl: false, rlig: false, rclt: false, curs: false, mark: false, mkmk: false };

/**
 * Width of a character that the font lacks, in em. Another font draws it, which nobody knows at build time; emoji
 * fonts reach 1.37 em (Segoe UI Emoji), other letters are rarely wider than a full-width ideograph.
 */
const absentWidth = (character: string): number => {
  if (/^[\p{M}\p{Cf}\u{FE00}-\u{FE0F}\u{1F3FB}-\u{1F3FF}]$/u.test(character)) return 0;
  return /\p{Extended_Pictographic}/u.test(character) ? 1.4 : 1.1;
};

/** Combining marks, and figures before a comma or a full stop: what these add depends on several neighbours. */
const kernedByContext = /\p{M}|\d[.,]/u;

/**
 * Makes a function that gives the width of a text in em. Inter mostly kerns pairs of neighbours, so a pair is asked
 * once and kept; a text whose kerning depends on more than that is shaped whole.
 * @param font the font, opened by fontkit
 */
export function textAdvance(font: Font): (text: string, kerned: boolean) => number {
  const shaped = (text: string, kerned: boolean): number => {
    const features = /\p{M}/u.test(text) ? withoutLigatures : { ...withoutLigatures, ...withoutMarks };
    // Figures belong to no script, and browsers set them by the rules of the letters around them.
    const script = /\p{L}/u.test(text) ? undefined : 'latn';
    return font.layout(text, { ...features, kern: kerned }, script).advanceWidth / font.unitsPerEm;
  };
  const advances = new Map<string, number>();
  const kernings = new Map<string, number>();

  const advanceOf = (character: string): number => {
    let advance = advances.get(character);
    if (advance === undefined) {
      const known = font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
      advance = known ? shaped(character, false) : absentWidth(character);
      advances.set(character, advance);
    }
    return advance;
  };

  const kerningOf = (first: string, second: string): number => {
    const pair = first + second;
    let kerning = kernings.get(pair);
    if (kerning === undefined) {
      const known = [first, second].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
      kerning = known ? shaped(pair, true) - advanceOf(first) - advanceOf(second) : 0;
      kernings.set(pair, kerning);
    }
    return kerning;
  };

  return (text, kerned) => {
    const characters = [...text];
    if (
      kernedByContext.test(text) &&
      characters.every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
    ) {
      return shaped(text, kerned);
    }
    return characters.reduce((width, character, index) => {
      const before = characters[index - 1];
      return width + advanceOf(character) + (kerned && before !== undefined ? kerningOf(before, character) : 0);
    }, 0);
  };
}
