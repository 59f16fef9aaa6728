import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Paper, orientations } from '../../schemas/words.ts';
import { itemsOf, type SheetContent } from '../../src/sheets/content/sheet-content.ts';
import { planSheet } from '../../src/sheets/plan/plan-sheet.ts';
import { sheetFrames } from '../../src/sheets/plan/sheet-frame.ts';
import { digestOf } from '../../src/sheets/print/file-cache.ts';
import { bankFonts, openedFonts, type BankFonts } from '../../src/sheets/print/opened-fonts.ts';
import { ownFontFiles, type OwnFontFile } from '../../src/sheets/print/own-font-files.ts';
import { sheetMarkup } from '../../src/sheets/print/sheet-markup.ts';
import { createTypesetter } from '../../src/sheets/print/typeset.ts';
import { typesetting } from '../../src/sheets/print/typesetting.ts';
import { launchChromium } from '../chromium.ts';
import { scriptTexts, writtenTexts } from './bullets.ts';
import { openPrintingTable, printPage } from './chromium-print.ts';
import { readPdf } from './read-pdf.ts';
import { sampleSheets } from './sample-sheets.ts';
import { expectedOf, sheetComplaints } from './sheet-complaints.ts';

const paperIds: readonly Paper[] = ['a4', 'letter'];
let browser: Browser;
let fonts: BankFonts;
let files: OwnFontFile[];
let texts: string[];
let sheets: SheetContent[];

beforeAll(async () => {
  const sources = ['noto-sans-jp-few.woff2', 'noto-sans-arabic-few.ttf'].map((name) => {
    const file = fileURLToPath(new URL(`../fixtures/fonts/${name}`, import.meta.url));
    return { file, digest: digestOf(readFileSync(file)) };
  });
  fonts = await bankFonts('/', sources, undefined);
  texts = await scriptTexts();
  files = await ownFontFiles(fonts.own.faces, texts.join(''), undefined);
  browser = await launchChromium();
  const mixed = [...texts, ...(await writtenTexts()).slice(0, texts.length / 2)];
  sheets = sampleSheets(mixed).filter(({ id }, index) => id.startsWith('written') && index % 2 === 0);
});
afterAll(() => browser.close());

describe('a sheet in Japanese, Arabic and English with fonts that the owner has added', () => {
  it('has everything that it needs from them', () => {
    const missing = [...texts.join('')].filter((character) => !fonts.has(character.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
    expect(sheets.length).toBeGreaterThan(8);
    const needsThem = sheets.filter(({ groups }) =>
      itemsOf(groups).some(({ text }) => [...text].some((letter) => !openedFonts.has(letter.codePointAt(0) ?? 0))),
    );
    expect(needsThem.length).toBeGreaterThan(8);
  });

  it.each(orientations)('is one page in Chromium: %s', async (orientation) => {
    const own = files.map(({ family, weight, characters, woff2 }) => {
      const url = `data:font/woff2;base64,${Buffer.from(woff2).toString('base64')}`;
      return { family, weight, characters, url };
    });
    const table = await openPrintingTable(browser, orientation, { own });
    const found: string[] = [];
    for (const content of sheets) {
      const plan = planSheet(content, fonts.measure, { frame: sheetFrames[orientation] });
      await table.lay(sheetMarkup(plan));
      for (const paper of paperIds) {
        const pdf = await printPage(table.page, { paper, landscape: orientation === 'landscape' });
        found.push(
          ...sheetComplaints(pdf, expectedOf(plan, paper)).map((text) => `${content.id} on ${paper}: ${text}`),
        );
      }
    }
    await table.page.close();
    expect(found).toEqual([]);
  });

  it.each(paperIds)('is one page as a PDF on %s, tagged, in no fonts but these', async (paper) => {
    const typeset = createTypesetter({ ownFonts: files });
    const found: string[] = [];
    for (const content of sheets) {
      const plan = planSheet(content, fonts.measure);
      const pdf = await readPdf(typeset(typesetting(plan, paper), 'Ada Example'));
      const complaints = [
        ...sheetComplaints(pdf, expectedOf(plan, paper)),
        ...(pdf.isTagged ? [] : ['is not tagged']),
        ...(pdf.embeddedFonts.every(Boolean) ? [] : ['has a font that is not in it']),
      ];
      found.push(...complaints.map((text) => `${content.id}: ${text}`));
    }
    expect(found).toEqual([]);
  });

  it('can be copied out of its PDF', async () => {
    const japanese = texts.filter((text) => /[\u3040-\u30ff]/u.test(text));
    const content = sheets.find(({ groups }) => itemsOf(groups).some(({ text }) => text.includes(japanese[1] ?? '?')));
    if (!content) throw new Error('No sheet has a Japanese bullet.');
    const plan = planSheet(content, fonts.measure);
    const set = (ownFonts: OwnFontFile[]): Buffer => createTypesetter({ ownFonts })(typesetting(plan, 'a4'), 'Ada');
    const wordsOf = async (pdf: Buffer): Promise<string> =>
      (await readPdf(pdf)).pages.flatMap((page) => page.texts.map(({ text }) => text)).join('');
    const kept = itemsOf(content.groups).filter((item) => !plan.dropped.includes(item));
    const wanted = kept.flatMap(({ text }) => japanese.find((one) => text.includes(one)) ?? []);
    const words = await wordsOf(set(files));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((text) => !words.includes(text.replaceAll(' ', '')))).toEqual([]);
    // Without the fonts it is made all the same, and its letters are in none.
    expect(await wordsOf(set([]))).not.toContain(wanted[0]);
  });
});
