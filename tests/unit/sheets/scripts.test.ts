import { describe, expect, it } from 'vitest';
import type { SheetContent } from '../../../src/sheets/content/sheet-content.ts';
import { sheetGroup, sheetItem } from '../../../src/sheets/content/sheet-item.ts';
import { withBoxes } from '../../../src/sheets/content/missing-glyphs.ts';
import { planSheet } from '../../../src/sheets/plan/plan-sheet.ts';
import { footText, type SheetPlan } from '../../../src/sheets/plan/sheet-plan.ts';
import type { SheetWeight } from '../../../src/sheets/plan/text-measurer.ts';
import { plainFonts } from '../../../src/sheets/print/opened-fonts.ts';
import { sheetMarkup } from '../../../src/sheets/print/sheet-markup.ts';
import { sheetStyles, type OwnFontFace } from '../../../src/sheets/print/sheet-styles.ts';
import { typesetting, type SetParagraph } from '../../../src/sheets/print/typesetting.ts';

const content: SheetContent = {
  kind: 'story',
  id: 'reading',
  title: 'أمسية القراءة',
  kicker: 'Al Waha',
  lead: 'A reading evening 東',
  strip: undefined,
  groups: [
    sheetGroup('النتيجة', [
      sheetItem({ text: 'صار الحضور ثلاثين', tag: 'partial', pin: true }),
      sheetItem({ text: 'Thirty children', tag: 'gap' }),
    ]),
  ],
  about: '/stories/reading/',
  lang: 'ar',
};
const plan = (missing: string[] = [], given: Partial<SheetContent> = {}): SheetPlan => ({
  ...planSheet({ ...content, ...given }, plainFonts.measure),
  missing,
});
const textOf = ({ lines }: SetParagraph): string => lines.flatMap((line) => line.map(({ text }) => text)).join('');

describe('the foot of a sheet', () => {
  it.each([
    [[], 'page', 'all 2 items shown'],
    [[], 'pdf', 'all 2 items shown'],
    [['東'], 'page', 'all 2 items shown; 1 character in a font of this device'],
    [['東', '京'], 'pdf', 'all 2 items shown; 2 characters could not be printed: put a font into stories/fonts/'],
  ] as const)('where %j are missing, on a %s: %s', (missing, medium, said) => {
    expect(footText(plan([...missing]), medium)).toBe(said);
  });
});

describe('a sheet as HTML', () => {
  it('leaves the direction to each text that has letters of a script read from the right', () => {
    const markup = sheetMarkup(plan());
    expect(markup).toContain('<h1 class="sheet-title" dir="auto" lang="ar">أمسية القراءة</h1>');
    expect(markup).toContain('<h2 class="sheet-heading" dir="auto">النتيجة</h2>');
    expect(markup).toContain('<p class="sheet-lead" lang="ar">A reading evening 東</p>');
    expect(markup).toContain('<p class="sheet-kicker">Al Waha</p>');
  });

  it('lets a tag of ours have no say in it', () => {
    const markup = sheetMarkup(plan());
    expect(markup).toContain('dir="auto" lang="ar"><span class="sheet-tag" dir="ltr">partial</span> صار');
    expect(markup).toContain('<li class="tagged" lang="ar"><span class="sheet-tag">gap</span> Thirty children');
  });
});

describe('the typesetting of a sheet', () => {
  it('says which paragraphs are read from the right', () => {
    const { header, columns } = typesetting(plan(), 'a4');
    const [part] = columns.flat();
    const blocks = [
      header.title,
      header.lead,
      header.kicker,
      part?.heading?.text,
      ...(part?.blocks ?? []).map(({ text }) => text),
    ];
    expect(blocks.map((block) => block?.fromRight)).toEqual([true, false, false, true, true, false]);
  });

  it('has a box for each character that no font has', () => {
    const { header, foot } = typesetting(plan(['東']), 'a4');
    expect(header.lead && textOf(header.lead)).toBe('A reading evening □');
    expect(foot[1]).toContain('1 character could not be printed');
    expect(withBoxes('東e\u0301京', new Set(['東', '\u0301']))).toBe('□e京');
    expect(withBoxes('東', new Set())).toBe('東');
  });

  it.each([
    [undefined, { lang: 'en', region: null }],
    ['ar', { lang: 'ar', region: null }],
    ['pt-BR', { lang: 'pt', region: 'BR' }],
    ['zh-Hant', { lang: 'zh', region: 'TW' }],
    ['zh-Hant-HK', { lang: 'zh', region: 'HK' }],
  ])('names the language %s as Typst does', (lang, language) => {
    expect(typesetting(plan([], { lang }), 'a4').language).toEqual(language);
  });
});

describe('the style sheet', () => {
  const urls = { regular: '/regular.woff2', strong: '/strong.woff2' };
  const face = (family: string, weight: SheetWeight): OwnFontFace => ({
    family,
    weight,
    characters: '納期',
    url: '/own.woff2',
  });

  it('has the fonts of the owner after its own, each weight before the other', () => {
    const own = [face('Own A', 'regular'), face('Own B', 'strong')];
    const styles = sheetStyles('portrait', urls, { own });
    expect(styles).toContain(
      "@font-face { font-family: 'Own A'; font-weight: 1 1000; font-display: block; src: url('/own.woff2'); unicode-range: U+7d0d, U+671f; }",
    );
    expect(styles).toContain(".sheet { font-family: 'Sheet Inter', 'Own A', 'Own B', sans-serif; }");
    expect(styles).toContain(".sheet :is(h1, h2, h3, b) { font-family: 'Sheet Inter', 'Own B', 'Own A', sans-serif; }");
  });

  it('has none of it without them', () => {
    expect(sheetStyles('portrait', urls)).not.toContain('unicode-range');
    expect(sheetStyles('portrait', urls, { own: [] })).toBe(sheetStyles('portrait', urls));
  });
});
