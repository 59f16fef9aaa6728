import { type Paper, orientations } from '../../schemas/words.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedFonts } from '../../src/sheets/print/opened-fonts.ts';
import { planSheet } from '../../src/sheets/plan/plan-sheet.ts';
import type { SheetContent } from '../../src/sheets/content/sheet-content.ts';
import { largestType, sheetFrames, smallestType } from '../../src/sheets/plan/sheet-frame.ts';
import { sheetMarkup } from '../../src/sheets/print/sheet-markup.ts';
import { sheetMetrics, type SheetMetrics } from '../../src/sheets/plan/sheet-metrics.ts';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan.ts';
import { launchChromium } from '../chromium.ts';
import { writtenTexts } from './bullets.ts';
import { openPrintingTable, printPage, type PrintSettings } from './chromium-print.ts';
import { sampleSheets } from './sample-sheets.ts';
import { expectedOf, sheetComplaints } from './sheet-complaints.ts';

let browser: Browser;
let sheets: SheetContent[];

beforeAll(async () => {
  browser = await launchChromium();
  sheets = sampleSheets(await writtenTexts());
});
afterAll(() => browser.close());

const paperIds: readonly Paper[] = ['a4', 'letter'];

/** Lays plans one after another, prints each in every way, and collects what is wrong. */
async function complaintsAbout(
  plans: readonly SheetPlan[],
  ways: readonly PrintSettings[],
  given: { metrics?: SheetMetrics; change?: (markup: string) => string } = {},
): Promise<string[]> {
  const { metrics, change = (markup) => markup } = given;
  const found: string[] = [];
  const [first] = plans;
  if (!first) throw new Error('There is nothing to print.');
  const table = await openPrintingTable(browser, first.frame.orientation, { metrics });
  for (const plan of plans) {
    await table.lay(change(sheetMarkup(plan, metrics)));
    for (const way of ways) {
      const pdf = await printPage(table.page, way);
      const isShrunk = way.margin !== undefined || way.landscape === true;
      const isLandscape = plan.frame.orientation === 'landscape' || way.landscape === true;
      const expected = { ...expectedOf(plan, way.paper), isLandscape, isShrunk };
      const complaints = sheetComplaints(pdf, expected);
      found.push(...complaints.map((text) => `${plan.content.id} on ${JSON.stringify(way)}: ${text}`));
    }
  }
  await table.page.close();
  return found;
}

const plansOf = (
  contents: readonly SheetContent[],
  orientation: 'portrait' | 'landscape',
  metrics?: SheetMetrics,
): SheetPlan[] =>
  contents.map((content) =>
    planSheet(content, openedFonts.measure, { frame: sheetFrames[orientation], ...(metrics && { metrics }) }),
  );

/** Every so-many-th sheet, where each way to print adds a print. */
const some = (every: number): SheetContent[] => sheets.filter((_, index) => index % every === 0);

describe('a sheet of 5 to 120 bullets', () => {
  it('is planned in type of 8 to 12 points and without overflow', () => {
    const plans = orientations.flatMap((orientation) => plansOf(sheets, orientation));
    expect(plans.length).toBeGreaterThan(100);
    for (const { fontPt, overflow } of plans) {
      expect(fontPt).toBeGreaterThanOrEqual(smallestType);
      expect(fontPt).toBeLessThanOrEqual(largestType);
      expect(overflow).toBeUndefined();
    }
    // Both ends are there: sheets that leave nothing out and sheets that leave out half.
    expect(plans.filter(({ dropped }) => dropped.length === 0).length).toBeGreaterThan(10);
    expect(plans.filter(({ kept, dropped }) => dropped.length > kept).length).toBeGreaterThan(5);
  });

  it.each(paperIds)('is one page on %s with all that was kept on it', async (paper) => {
    const plans = plansOf(sheets, 'portrait');
    expect(await complaintsAbout(plans, [{ paper }])).toEqual([]);
  });

  it('is one page at margins of 6 and 25 mm, and on paper turned the wrong way', async () => {
    const ways = paperIds.flatMap((paper): PrintSettings[] => [
      { paper, margin: 6 },
      { paper, margin: 25 },
      { paper, landscape: true },
    ]);
    expect(await complaintsAbout(plansOf(some(5), 'portrait'), ways)).toEqual([]);
  });

  it('is one page in landscape, at margins of 6 to 25 mm', async () => {
    const ways = paperIds.flatMap((paper): PrintSettings[] => [
      { paper, landscape: true },
      { paper, landscape: true, margin: 6 },
      { paper, landscape: true, margin: 25 },
      { paper, margin: 10 },
    ]);
    expect(await complaintsAbout(plansOf(some(6), 'landscape'), ways)).toEqual([]);
  });
});

describe('the proof fails', () => {
  const lower = (share: number): SheetMetrics => ({
    ...sheetMetrics,
    lineHeight: sheetMetrics.lineHeight * share,
    headingLine: sheetMetrics.headingLine * share,
    titleLine: sheetMetrics.titleLine * share,
    leadLine: sheetMetrics.leadLine * share,
  });

  it('when line heights are cut by 5 % in the plan', async () => {
    const full = sheets.slice(0, 8);
    const plans = plansOf(full, 'portrait', lower(0.95));
    expect((await complaintsAbout(plans, [{ paper: 'letter' }])).join('\n')).toContain('2 pages');
  });

  it('when the style sheet sets lines 5 % higher than planned', async () => {
    const plans = plansOf(sheets.slice(0, 8), 'portrait');
    expect((await complaintsAbout(plans, [{ paper: 'letter' }], { metrics: lower(1 / 0.95) })).join('\n')).toContain(
      '2 pages',
    );
  });

  it('when the foot is left out', async () => {
    const change = (markup: string): string => markup.replace(/<p class="sheet-foot">.*?<\/p>/u, '');
    const complaints = await complaintsAbout(plansOf(sheets.slice(0, 1), 'portrait'), [{ paper: 'a4' }], { change });
    expect(complaints.join('\n')).toContain('no foot that says');
  });

  it('when a bullet is lost, hidden beside the page, or shown though left out', async () => {
    const [plan] = plansOf(
      sheets.filter(({ id }) => id === 'written-120'),
      'portrait',
    );
    if (!plan) throw new Error('The sheet is missing.');
    const [lost] = plan.columns[0]?.[0]?.blocks ?? [];
    const item = /<li class="bullet">.*?<\/li>/u;
    expect(lost).toBeDefined();
    const changes: [string, (markup: string) => string][] = [
      ['not on the page', (markup) => markup.replace(item, '')],
      [
        'not on the page',
        (markup) =>
          markup.replace('<li class="bullet">', '<li class="bullet" style="position: absolute; left: -80px">'),
      ],
      [
        'on the page, though left out',
        (markup) =>
          markup.replace('</ul>', `<li>${plan.dropped[0]?.lead ?? ''} ${plan.dropped[0]?.text ?? ''}</li></ul>`),
      ],
      ['too small', (markup) => markup.replace('<li class="bullet">', '<li class="bullet" style="font-size: 0.8em">')],
    ];
    for (const [complaint, change] of changes) {
      expect((await complaintsAbout([plan], [{ paper: 'a4' }], { change })).join('\n')).toContain(complaint);
    }
  });
});
