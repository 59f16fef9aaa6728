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

/** Widths in the sheets' own font, in em, so that it need not be opened for a text that is made of the same. */
export interface KnownAdvances {
  /** Of characters. */
  characters: Map<string, number>;
  /** What kerning adds to pairs of characters. */
  pairs: Map<string, number>;
}

/** Nothing known yet. */
export const noAdvances = (): KnownAdvances => ({ characters: new Map(), pairs: new Map() });

/** A stretch of text in one font, or in the sheets' own; undefined where no font has it. */
interface FontStretch {
  font: Font | 'inter' | undefined;
  text: string;
}

/** Makes a function that tells in which font each part of a text is set: the first one that has it. */
function fontStretches(
  isInInter: (character: string) => boolean,
  others: readonly Font[],
): (text: string) => FontStretch[] {
  const fontByCharacter = new Map<string, FontStretch['font']>();
  const fontOf = (character: string): FontStretch['font'] => {
    if (!fontByCharacter.has(character)) {
      const code = character.codePointAt(0) ?? 0;
      const other = (): Font | undefined => others.find((font) => font.hasGlyphForCodePoint(code));
      fontByCharacter.set(character, isInInter(character) ? 'inter' : other());
    }
    return fontByCharacter.get(character);
  };
  return (text) => {
    const stretches: FontStretch[] = [];
    for (const character of text) {
      const last = stretches.at(-1);
      const font = fontOf(character);
      if (last && last.font === font) last.text += character;
      else stretches.push({ font, text: character });
    }
    return stretches;
  };
}

/**
 * Makes a function that gives the width of a text in em. Inter kerns pairs of neighbours, so a pair is asked
 * once and kept; a text with combining marks is shaped whole, and so is all that is in another font.
 * @param inter opens the sheets' own font, with fontkit
 * @param others the fonts that are asked for what it lacks, the first to be asked first
 * @param known widths that were measured before; what is measured now is added
 */
export function textAdvance(
  inter: () => Font,
  others: readonly Font[] = [],
  { characters, pairs }: KnownAdvances = noAdvances(),
): (text: string, kerned: boolean) => number {
  const shaped = (text: string, kerned: boolean): number => {
    const features = /\p{M}/u.test(text) ? withoutLigatures : { ...withoutLigatures, ...withoutMarks };
    // Figures belong to no script, and browsers set them by the rules of the letters around them.
    const script = /\p{L}/u.test(text) ? undefined : 'latn';
    const font = inter();
    return font.layout(text, { ...features, kern: kerned }, script).advanceWidth / font.unitsPerEm;
  };

  const from = (known: Map<string, number>, text: string, measure: () => number): number => {
    const width = known.get(text) ?? measure();
    known.set(text, width);
    return width;
  };
  const advanceOf = (character: string): number => from(characters, character, () => shaped(character, false));
  const kerningOf = (first: string, second: string): number =>
    from(pairs, first + second, () => shaped(first + second, true) - advanceOf(first) - advanceOf(second));

  const inInter = (text: string, kerned: boolean): number => {
    if (/\p{M}/u.test(text)) return shaped(text, kerned);
    const single = [...text];
    return single.reduce((width, character, index) => {
      const before = single[index - 1];
      return width + advanceOf(character) + (kerned && before !== undefined ? kerningOf(before, character) : 0);
    }, 0);
  };

  const inOther = (font: Font, text: string, kerned: boolean): number =>
    font.layout(text, { ...withoutLigatures, kern: kerned }).advanceWidth / font.unitsPerEm;

  const isInInter = (character: string): boolean =>
    characters.has(character) || inter().hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  const stretchesOf = fontStretches(isInInter, others);
  return (text, kerned) =>
    stretchesOf(text).reduce((width, { font, text: part }) => {
      if (font === 'inter') return width + inInter(part, kerned);
      if (font) return width + inOther(font, part, kerned);
      return width + [...part].reduce((sum, character) => sum + absentWidth(character), 0);
    }, 0);
}
