import { describe, expect, it } from 'vitest';
import { openFont } from '../../../src/sheets/print/sheet-font-files.ts';
import { textAdvance } from '../../../src/sheets/print/text-advance.ts';
import { writtenTexts } from '../../print/bullets.ts';

const font = openFont('strong');

describe('the width of a text', () => {
  const widthOf = textAdvance(() => font);

  it('is that of the text shaped whole, for every word that somebody wrote', async () => {
    const words = [...new Set((await writtenTexts()).join(' ').split(/\s+/u))];
    expect(words.length).toBeGreaterThan(500);
    const features = { liga: false, clig: false, calt: false, dlig: false };
    const wrong = words.filter((word) => {
      // Browsers set figures by the rules of the letters around them.
      const shaped = font.layout(word, features, 'latn').advanceWidth / font.unitsPerEm;
      return Math.abs(widthOf(word, true) - shaped) > 1e-9;
    });
    expect(wrong).toEqual([]);
  });

  it.each(['1.5', '7.4x', '20,000', '$1,117.77', '0.1%.', '4,1–7,9', '“2.”', 'v7.1 and 3.7'])(
    'is that of figures with points and commas shaped whole: %s',
    (text) => {
      const features = { liga: false, clig: false, calt: false, dlig: false };
      expect(widthOf(text, true)).toBeCloseTo(font.layout(text, features, 'latn').advanceWidth / font.unitsPerEm, 9);
    },
  );

  it.each([
    ['nothing', '', 0, 0],
    ['a letter', 'H', 0.7, 0.8],
    ['a pair that is kerned', 'AV', 1.3, 1.4],
    ['a character that the font lacks', '漢', 1.1, 1.1],
    ['an emoji', '🎉', 1.4, 1.4],
    ['an emoji of several characters', '👩‍👧', 2.8, 2.8],
  ])('of %s', (_, text, least, most) => {
    expect(widthOf(text, true)).toBeGreaterThanOrEqual(least - 1e-9);
    expect(widthOf(text, true)).toBeLessThanOrEqual(most + 1e-9);
  });

  it('is larger without kerning', () => {
    expect(widthOf('AVATAR', false)).toBeGreaterThan(widthOf('AVATAR', true));
  });
});
