import { orientations } from '../../../schemas/words.ts';
import { describe, expect, it } from 'vitest';
import type { Bullet } from '../../../schemas/index.ts';
import { bestResult, keyActions } from '../../../src/sheets/content/best-result.ts';
import { chosenSheet } from '../../../src/sheets/chosen/chosen-sheet.ts';
import { element, escapeText } from '../../../src/sheets/print/markup.ts';
import { missingGlyphs } from '../../../src/sheets/content/missing-glyphs.ts';
import { typeClass, typeSizes } from '../../../src/sheets/plan/sheet-frame.ts';
import { sheetStyles } from '../../../src/sheets/print/sheet-styles.ts';

describe('the result to say', () => {
  it.each<[string, Bullet[], string | undefined]>([
    ['is the pinned one', [{ text: '9% more' }, { text: 'trust', pin: true }], 'trust'],
    [
      'is that of the highest priority',
      [
        { text: '9% more', priority: 2 },
        { text: 'trust', priority: 4 },
      ],
      'trust',
    ],
    ['is the first with a number', [{ text: 'trust' }, { text: '9% more' }, { text: '8% less' }], '9% more'],
    ['is the first', [{ text: 'trust' }, { text: 'thanks' }], 'trust'],
    ['is none where there is none', [], undefined],
  ])('%s', (_, results, text) => {
    expect(bestResult(results)?.text).toBe(text);
  });

  it('comes after the three actions that matter most, in their own order', () => {
    const actions: Bullet[] = [
      { text: 'a' },
      { text: 'b', priority: 1 },
      { text: 'c' },
      { text: 'd', pin: true },
      { text: 'e' },
    ];
    expect(keyActions(actions).map(({ text }) => text)).toEqual(['a', 'c', 'd']);
  });
});

describe('an address of a sheet of one’s own', () => {
  it.each([
    ['?stories=a,b', ['a', 'b'], undefined],
    ['?stories=a&stories=b', ['a', 'b'], undefined],
    ['?stories=b,a,,b&title=', ['b', 'a'], undefined],
    ['?stories=%20a%20&title=%20On%0AMonday%20', ['a'], 'On Monday'],
    ['', [], undefined],
  ])('%s asks for %j', (query, ids, title) => {
    expect(chosenSheet(query)).toEqual({ ids, title });
  });

  it('has a title of at most 80 characters', () => {
    expect(chosenSheet(`?title=${'x'.repeat(200)}`).title).toHaveLength(80);
  });
});

describe('markup', () => {
  it('shows text as it is', () => {
    expect(escapeText('<b> & "quoted" \'single\'')).toBe("&lt;b&gt; &amp; &quot;quoted&quot; 'single'");
  });

  it('leaves out attributes that are not given', () => {
    expect(element('a', { href: '/"', title: undefined, width: 2 }, 'x')).toBe('<a href="/&quot;" width="2">x</a>');
  });
});

describe('the style sheet', () => {
  it.each(orientations)('for %s has a class for each size of type', (orientation) => {
    const styles = sheetStyles(orientation, { regular: 'r.woff2', strong: 's.woff2' });
    expect(typeSizes).toHaveLength(41);
    for (const size of typeSizes) expect(styles).toContain(`.${typeClass(size)} { font-size: calc(${size} *`);
    expect(styles).not.toMatch(/undefined|NaN/u);
  });
});

describe('a glyph is missing', () => {
  const latin = { has: (codePoint: number) => codePoint < 0x500 };
  it.each([
    ['Plain text, 20–40 % “quoted” → ≥ €5', []],
    ['naïve Łódź Привет Ελλάδα', []],
    ['日本 and 日', ['日', '本']],
    ['done ✅', ['✅']],
    ['soft\u00ADhyphen, no\u200Bbreak, tab\there, text\uFE0F', []],
  ])('in %j: %j', (text, missing) => {
    expect(missingGlyphs(text, latin)).toEqual(missing);
  });

  it('only where the font has been asked', () => {
    const asked: number[] = [];
    missingGlyphs('Plain – text', { has: (code) => asked.push(code) > 0 });
    expect(asked).toEqual([]);
  });
});
