import type { Paper } from '../../schemas/words.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { openedFonts } from '../../src/sheets/print/opened-fonts.ts';
import { createTypesetter } from '../../src/sheets/print/typeset.ts';
import { planSheet } from '../../src/sheets/plan/plan-sheet.ts';
import type { SheetContent } from '../../src/sheets/content/sheet-content.ts';
import { sheetMetrics, type SheetMetrics } from '../../src/sheets/plan/sheet-metrics.ts';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan.ts';
import { typesetting, type Typesetting } from '../../src/sheets/print/typesetting.ts';
import { writtenTexts } from './bullets.ts';
import { readPdf } from './read-pdf.ts';
import { sampleSheets } from './sample-sheets.ts';
import { expectedOf, sheetComplaints } from './sheet-complaints.ts';

// Samples with characters that the fonts lack are set too, to see that their lines fit.
const setSheet = createTypesetter({ pdfStandard: '1.7' });
const setForAll = createTypesetter();
let sheets: SheetContent[];
beforeAll(async () => {
  sheets = sampleSheets(await writtenTexts());
});

/** Sets a plan and says what is wrong with the result; that it is not one page is noticed while it is set. */
async function complaintsAbout(
  plan: SheetPlan,
  paper: Paper,
  change = (setting: Typesetting): Typesetting => setting,
): Promise<string[]> {
  try {
    const pdf = await readPdf(setSheet(change(typesetting(plan, paper)), 'Ada Example'));
    return sheetComplaints(pdf, expectedOf(plan, paper));
  } catch (error) {
    return [String(error)];
  }
}

const planOf = (id: string, metrics: SheetMetrics = sheetMetrics): SheetPlan => {
  const content = sheets.find((sheet) => sheet.id === id);
  if (!content) throw new Error(`There is no sample ${id}.`);
  return planSheet(content, openedFonts.measure, { metrics });
};

describe.each(['a4', 'letter'] as const)('the PDF of a sheet of 5 to 120 bullets on %s', (paper) => {
  it('is one page with all that was kept on it', { timeout: 120_000 }, async () => {
    expect(sheets.length).toBeGreaterThan(45);
    const found: string[] = [];
    for (const content of sheets) {
      const complaints = await complaintsAbout(planSheet(content, openedFonts.measure), paper);
      found.push(...complaints.map((text) => `${content.id}: ${text}`));
    }
    expect(found).toEqual([]);
  });
});

describe('the PDF of a sheet', () => {
  it('names its title, author and language, is tagged, and holds its fonts', async () => {
    const pdf = await readPdf(setForAll(typesetting(planOf('written-60'), 'a4'), 'Ada Example'));
    const { title, author, language, isTagged, embeddedFonts, pages } = pdf;
    expect({ title, author, language, isTagged }).toEqual({
      title: 'A sheet of 60 bullets',
      author: 'Ada Example',
      language: 'en',
      isTagged: true,
    });
    expect(embeddedFonts).toEqual([true, true]);
    const tags = pages[0]?.tags.filter((tag) => /^(?:H\d|L|LI)$/u.test(tag)) ?? [];
    expect(tags.slice(0, 4)).toEqual(['H1', 'H2', 'L', 'LI']);
    expect(tags).toContain('H3');
  });

  it('has the same bytes each time', () => {
    const setting = typesetting(planOf('written-40'), 'letter');
    const first = setForAll(setting, 'Ada Example');
    setForAll(typesetting(planOf('written-20'), 'a4'), 'Ada Example');
    expect(Buffer.compare(createTypesetter()(setting, 'Ada Example'), first)).toBe(0);
    expect(Buffer.compare(setForAll(setting, 'Someone else'), first)).not.toBe(0);
  });

  it('is made all the same where a character is in no font, as a mark without its letter can be', async () => {
    const { pages } = await readPdf(setForAll(typesetting(planOf('hard-20'), 'a4'), 'Ada Example'));
    expect(pages).toHaveLength(1);
  });
});

describe('the proof fails', () => {
  it('when line heights are cut by 5 % in the plan', async () => {
    const cut = {
      ...sheetMetrics,
      lineHeight: sheetMetrics.lineHeight * 0.95,
      headingLine: sheetMetrics.headingLine * 0.95,
    };
    const complaints = await Promise.all(
      ['written-80', 'hard-60', 'written-120'].map((id) => complaintsAbout(planOf(id, cut), 'letter')),
    );
    expect(complaints.flat().join('\n')).toMatch(/has 2 pages|in the foot or under it/u);
  });

  it('when the foot is left out', async () => {
    const complaints = await complaintsAbout(planOf('written-25'), 'a4', (setting) => ({ ...setting, foot: ['', ''] }));
    expect(complaints.join('\n')).toContain('no foot that says');
  });

  it('when a line is lost, or stands beside the page', async () => {
    const without = await complaintsAbout(planOf('written-25'), 'a4', (setting) => ({
      ...setting,
      columns: setting.columns.map((parts, index) => (index === 0 ? parts.slice(1) : parts)),
    }));
    expect(without.join('\n')).toContain('not on the page');
    const beside = await complaintsAbout(planOf('written-25'), 'a4', (setting) => ({ ...setting, marginX: -20 }));
    expect(beside.join('\n')).toContain('outside the page');
  });
});
