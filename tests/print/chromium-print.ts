import type { Orientation, Paper } from '../../schemas/words.ts';
import type { Browser, Page } from 'playwright-core';
import type { SheetMetrics } from '../../src/sheets/plan/sheet-metrics.ts';
import { sheetStyles, type OwnFontFace } from '../../src/sheets/print/sheet-styles.ts';
import { fontUrls } from './font-urls.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

/** How the reader prints. */
export interface PrintSettings {
  paper: Paper;
  /** In millimetres; 10 unless said otherwise. */
  margin?: number;
  /** Turns the paper, whatever the page asks for. */
  landscape?: boolean;
}

const formats = { a4: 'A4', letter: 'Letter' } as const;

/**
 * Prints a page as a reader would from the browser's dialog, and reads the print back.
 * @param page an open page whose fonts are loaded
 * @param settings what is chosen in the dialog
 */
export async function printPage(
  page: Page,
  { paper, margin = 10, landscape = false }: PrintSettings,
): Promise<ReadPdf> {
  const side = `${margin}mm`;
  const margins = { top: side, bottom: side, left: side, right: side };
  return readPdf(await page.pdf({ format: formats[paper], landscape, margin: margins }));
}

/** A browser's page on which sheets can be laid one after another. */
export interface PrintingTable {
  page: Page;
  lay: (markup: string) => Promise<void>;
}

/**
 * Opens a page that has the sheets' style sheet and fonts and nothing else.
 * @param browser an open browser
 * @param orientation which style sheet
 * @param options measures other than the sheets' own; fonts that an owner has added
 */
export async function openPrintingTable(
  browser: Browser,
  orientation: Orientation,
  { metrics, own = [] }: { metrics?: SheetMetrics | undefined; own?: readonly OwnFontFace[] } = {},
): Promise<PrintingTable> {
  const page = await browser.newPage();
  const styles = sheetStyles(orientation, fontUrls, { metrics, own });
  await page.setContent(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sheet</title><style>${styles}</style></head><body></body></html>`,
  );
  await page.evaluate(
    (needed) =>
      Promise.all(
        [400, 600].flatMap((weight) =>
          needed.map(({ family, text }) => document.fonts.load(`${weight} 100px "${family}"`, text)),
        ),
      ),
    [{ family: 'Sheet Inter', text: 'A' }, ...own.map(({ family, characters }) => ({ family, text: characters }))],
  );
  return {
    page,
    lay: (markup) =>
      page.evaluate((html) => {
        document.body.innerHTML = html;
      }, markup),
  };
}
