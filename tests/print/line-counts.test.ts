import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedFonts } from '../../src/sheets/print/opened-fonts.ts';
import { missingGlyphs } from '../../src/sheets/content/missing-glyphs.ts';
import { itemRoom, placeColumns } from '../../src/sheets/plan/place-columns.ts';
import { measureItems } from '../../src/sheets/plan/sheet-blocks.ts';
import type { SheetContent } from '../../src/sheets/content/sheet-content.ts';
import { sheetFrames } from '../../src/sheets/plan/sheet-frame.ts';
import { itemText, sheetGroup, sheetItem } from '../../src/sheets/content/sheet-item.ts';
import { sheetMarkup } from '../../src/sheets/print/sheet-markup.ts';
import { sheetMetrics } from '../../src/sheets/plan/sheet-metrics.ts';
import { sheetLayouts, type PlacedItem, type SheetLayout, type SheetPlan } from '../../src/sheets/plan/sheet-plan.ts';
import { frameWidth, measureHeader, placeHeader } from '../../src/sheets/plan/sheet-room.ts';
import type { TextMeasurer } from '../../src/sheets/plan/text-measurer.ts';
import { launchChromium } from '../chromium.ts';
import { hardBullet, writtenTexts } from './bullets.ts';
import { openPrintingTable, type PrintingTable } from './chromium-print.ts';
import { seededChoices } from './random.ts';

let browser: Browser;
let table: PrintingTable;
let texts: string[];
beforeAll(async () => {
  browser = await launchChromium();
  table = await openPrintingTable(browser, 'portrait');
  texts = await writtenTexts();
});
afterAll(() => browser.close());

/** A text with the number of lines that were counted and set. */
interface Counted {
  text: string;
  planned: number;
  set: number;
}

const perSheet = 180;

/** A sheet far too long for a page, so that each layout and size is tried with many bullets. */
function longSheet(seed: number): SheetContent {
  const random = seededChoices(seed);
  const words = texts.join(' ').split(/\s+/u);
  const items = Array.from({ length: perSheet }, (_, index) => {
    const text = index % 2 === 0 ? random.pick(texts) : hardBullet(random, words);
    const parts = text.split(' ');
    const led = index % 3 === 0 && parts.length > 4;
    return sheetItem({
      tag: index % 7 === 0 ? 'not significant' : undefined,
      lead: led ? parts.slice(0, 3).join(' ') : undefined,
      text: led ? parts.slice(3).join(' ') : text,
      sign: index % 5 === 0 ? 'none' : 'bullet',
    });
  });
  const groups = [sheetGroup('All', items)];
  return {
    kind: 'custom',
    id: String(seed),
    title: 'Lines',
    kicker: '',
    lead: undefined,
    strip: undefined,
    groups,
    about: '/',
  };
}

/** Counts the lines of a long sheet as the planner does and as Chromium sets them. */
async function countLines(
  seed: number,
  fontPt: number,
  layout: SheetLayout,
  measure: TextMeasurer,
): Promise<Counted[]> {
  const content = longSheet(seed);
  const frame = sheetFrames.portrait;
  const items = measureItems(content, sheetMetrics, measure);
  const measuredHeader = measureHeader(content, sheetMetrics, measure);
  const sheet = { items, header: measuredHeader, frame, metrics: sheetMetrics };
  const columns = placeColumns(itemRoom(sheet, layout, fontPt), items);
  const header = placeHeader(measuredHeader, frameWidth(frame, fontPt), sheetMetrics);
  const placement = { frame, fontPt, layout, header, columns };
  const plan: SheetPlan = { content, ...placement, kept: perSheet, dropped: [], overflow: undefined, missing: [] };
  await table.lay(sheetMarkup(plan));
  const heights = await table.page.evaluate(() =>
    [...document.querySelectorAll('.sheet li')].map(
      (item) => item.getBoundingClientRect().height / parseFloat(getComputedStyle(item).lineHeight),
    ),
  );
  const placed = columns
    .flat()
    .flatMap((part) => part.blocks.filter((block): block is PlacedItem => block.kind === 'item'));
  expect(heights).toHaveLength(placed.length);
  return placed.map(({ item, lines }, index) => ({
    text: itemText(item),
    planned: lines.length,
    set: Math.round(heights[index] ?? 0),
  }));
}

const sizes = [8, 8.7, 9.5, 10.2, 11];

async function countAll(measure: TextMeasurer): Promise<Counted[]> {
  const counted: Counted[] = [];
  for (const [at, fontPt] of sizes.entries()) {
    for (const [index, layout] of sheetLayouts.entries()) {
      counted.push(...(await countLines(100 * at + index, fontPt, layout, measure)));
    }
  }
  return counted;
}

describe('the planner against Chromium', () => {
  it('never counts fewer lines than are set, and rarely more', async () => {
    const counted = await countAll(openedFonts.measure);
    expect(counted.length).toBeGreaterThan(2500);
    expect(counted.filter(({ planned, set }) => planned < set)).toEqual([]);
    // What another font draws is taken to be wide on purpose.
    const inFont = counted.filter(({ text }) => missingGlyphs(text, openedFonts).length === 0);
    expect(inFont.length).toBeGreaterThan(1500);
    const over = inFont.filter(({ planned, set }) => planned > set);
    expect(over.length / inFont.length).toBeLessThan(0.015);
  });

  it('notices a planner that takes columns for 2 % wider than they are', async () => {
    const hopeful: TextMeasurer = (runs) => {
      const paragraph = openedFonts.measure(runs);
      return { ...paragraph, lines: (width) => paragraph.lines(width * 1.02) };
    };
    const counted = await countLines(7, 9.1, 'two', hopeful);
    expect(counted.some(({ planned, set }) => planned < set)).toBe(true);
  });
});
