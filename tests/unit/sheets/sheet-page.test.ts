import { describe, expect, it } from 'vitest';
import { sheetGroup, sheetItem } from '../../../src/sheets/content/sheet-item.ts';
import { sheetFrames } from '../../../src/sheets/plan/sheet-frame.ts';
import type { SheetPlan } from '../../../src/sheets/plan/sheet-plan.ts';
import { onePageText, ownSheetTexts, sheetPage } from '../../../src/sheets/print/sheet-page.ts';

const plan = (given: Partial<SheetPlan> = {}): SheetPlan => ({
  content: {
    kind: 'story',
    id: 'slip',
    title: 'The slip',
    kicker: 'Acme',
    lead: undefined,
    strip: undefined,
    groups: [],
    about: '/stories/slip/',
  },
  frame: sheetFrames.portrait,
  fontPt: 9.5,
  layout: 'two',
  header: { kicker: [], title: [], lead: undefined, numbers: [] },
  columns: [],
  kept: 12,
  dropped: [],
  overflow: undefined,
  missing: [],
  ...given,
});
const dropped = [
  sheetItem({ text: 'Less <b> & more', priority: 3 }),
  sheetItem({ text: 'Told elsewhere', priority: 3, link: '/stories/other/' }),
];

describe('what is said beside a sheet', () => {
  it.each([
    [{}, 'all 12 items shown.'],
    [{ dropped }, '2 points did not fit: listed online.'],
  ] as const)('%j: %s', (given, said) => {
    expect(onePageText(plan({ ...given, dropped: [...('dropped' in given ? given.dropped : [])] }))).toBe(
      `Fits one page (A4 or Letter): ${said}`,
    );
  });

  it('names the characters that the type lacks, and what to do', () => {
    const said = onePageText(plan({ missing: ['東', '京'] }));
    expect(said).toMatch(
      /all 12 items shown\. The sheet’s font lacks 2 characters: 東 京\. This page borrows them from your device; the PDF shows boxes\. To print them, put a font that has them in stories\/fonts\/\.$/u,
    );
    const alphabet = [...'あいうえおかきくけこさしすせ'];
    expect(onePageText(plan({ missing: alphabet }))).toContain(
      'lacks 14 characters: あ い う え お か き く け こ さ し and 2 more.',
    );
  });

  it('names what is unknown of a sheet of one’s own', () => {
    expect(ownSheetTexts(plan(), [])).toEqual([onePageText(plan())]);
    expect(ownSheetTexts(plan(), ['a', '<b>'])).toEqual([onePageText(plan()), 'Not in this bank: a, <b>.']);
  });

  it('says what to do where pinned bullets alone are too long', () => {
    expect(ownSheetTexts(plan({ overflow: { lines: 3, millimetres: 12 } }), ['a'])).toEqual([
      'The pinned bullets alone are 3 lines too long for one page. Pick fewer stories, or unpin some bullets.',
      'Not in this bank: a.',
    ]);
  });
});

describe('a sheet on its page', () => {
  const href = (path: string): string => `/base${path}`;

  it('is followed by what was left out, by its headings, with links under the base path', () => {
    const asks = Array.from({ length: 9 }, (_, index) => sheetItem({ what: 'question', text: `Ask ${index}?` }));
    const kept = sheetItem({ text: 'Kept' });
    const groups = [
      sheetGroup('Shown', [kept]),
      sheetGroup('Figures', [], { groups: [sheetGroup('Targets', dropped)] }),
      sheetGroup('Good for', asks),
    ];
    const { content } = plan();
    const markup = sheetPage(plan({ content: { ...content, groups }, dropped: [...dropped, ...asks] }), href);
    const section = markup.slice(markup.indexOf('<section class="sheet-left-out"'));
    expect(section).toContain('<h2 id="left-out">Didn’t fit on the page</h2><details open="">');
    expect(section).toContain(
      '<summary><h3>Figures</h3> <span class="count">2</span></summary><h4>Targets</h4>' +
        '<ul><li>Less &lt;b&gt; &amp; more</li><li><a href="/base/stories/other/">Told elsewhere</a></li></ul></details>',
    );
    // What is much is folded.
    expect(section).toContain(
      '<details><summary><h3>Good for</h3> <span class="count">9 questions</span></summary><ul><li>Ask 0?</li>',
    );
    expect(section).not.toMatch(/Shown|Kept/u);
  });

  it('says in that list what to beware of', () => {
    const item = sheetItem({ tag: 'gap', lead: 'Why?', text: 'I don’t know.' });
    const content = { ...plan().content, groups: [sheetGroup('Follow-ups', [item])] };
    expect(sheetPage(plan({ content, dropped: [item] }), href)).toContain(
      '<li><span class="sheet-tag">gap</span> <b>Why?</b> I don’t know.</li>',
    );
  });

  it('stands alone where nothing was left out', () => {
    expect(sheetPage(plan(), href)).toMatch(/^<div class="sheet-paper" role="region".*<\/div>$/su);
    expect(sheetPage(plan(), href)).not.toContain('left-out');
  });
});
