import type { Orientation, Paper } from '../../schemas/words.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedFonts } from '../../src/sheets/print/opened-fonts.ts';
import { bankSheets } from '../../src/sheets/content/bank-sheets.ts';
import { planSheet } from '../../src/sheets/plan/plan-sheet.ts';
import { sheetFrames } from '../../src/sheets/plan/sheet-frame.ts';
import { sheetMarkup } from '../../src/sheets/print/sheet-markup.ts';
import { sheetStyles } from '../../src/sheets/print/sheet-styles.ts';
import { writtenTexts } from './bullets.ts';
import { findFirefox, openFirefox, type FirefoxPage } from './firefox-print.ts';
import { fontUrls } from './font-urls.ts';
import { sampleSheets } from './sample-sheets.ts';
import { expectedOf, sheetComplaints } from './sheet-complaints.ts';
import { readFixtureBank } from '../fixture-bank.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';

const program = findFirefox();
const paperIds: readonly Paper[] = ['a4', 'letter'];

describe.skipIf(program === undefined)('in Firefox', () => {
  let firefox: FirefoxPage;
  let server: StaticServer | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'story-bank-sheets-'));
  beforeAll(async () => {
    writeFileSync(join(folder, '404.html'), '');
    server = await serveFolder(folder);
    firefox = await openFirefox(program ?? '');
  });
  afterAll(async () => {
    await firefox.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function lay(orientation: Orientation): Promise<void> {
    const styles = sheetStyles(orientation, fontUrls);
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${styles}</style></head><body></body></html>`;
    // Firefox opens no data: address for a program.
    writeFileSync(join(folder, `${orientation}.html`), html);
    await firefox.open(`${server?.origin ?? ''}/${orientation}.html`);
    await firefox.evaluate(
      `Promise.all([400, 600].map((weight) => document.fonts.load(weight + ' 100px "Sheet Inter"')))`,
    );
  }

  it.each(['portrait', 'landscape'] as const)(
    'a sheet of any size and every fourth of the bank is one page: %s',
    async (orientation) => {
      const sheets = [
        ...sampleSheets(await writtenTexts()).filter((_, index) => index % 3 === 0),
        ...bankSheets(await readFixtureBank('nurse')).filter((_, index) => index % 4 === 0),
      ];
      await lay(orientation);
      const found: string[] = [];
      for (const content of sheets) {
        const plan = planSheet(content, openedFonts.measure, { frame: sheetFrames[orientation] });
        await firefox.evaluate(`void (document.body.innerHTML = ${JSON.stringify(sheetMarkup(plan))})`);
        for (const paper of paperIds) {
          const isLandscape = orientation === 'landscape';
          const pdf = await firefox.print({ paper, landscape: isLandscape });
          const complaints = sheetComplaints(pdf, { ...expectedOf(plan, paper), isLandscape, isShrunk: false });
          found.push(...complaints.map((text) => `${content.id} on ${paper}: ${text}`));
        }
      }
      expect(found).toEqual([]);
    },
  );

  it('a full sheet is one page at other margins and on paper turned the wrong way', async () => {
    await lay('portrait');
    const found: string[] = [];
    for (const content of sampleSheets(await writtenTexts()).filter(({ id }) => id.endsWith('-90'))) {
      const plan = planSheet(content, openedFonts.measure);
      await firefox.evaluate(`void (document.body.innerHTML = ${JSON.stringify(sheetMarkup(plan))})`);
      for (const paper of paperIds) {
        for (const way of [{ margin: 6 }, { margin: 25 }, { landscape: true }]) {
          const pdf = await firefox.print({ paper, ...way });
          const expected = { ...expectedOf(plan, paper), isLandscape: way.landscape === true, isShrunk: true };
          found.push(
            ...sheetComplaints(pdf, expected).map(
              (text) => `${content.id} on ${paper} ${JSON.stringify(way)}: ${text}`,
            ),
          );
        }
      }
    }
    expect(found).toEqual([]);
  });
});
