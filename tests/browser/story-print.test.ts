import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { printPage } from '../print/chromium-print.ts';
import { findFirefox, openFirefox } from '../print/firefox-print.ts';
import type { PdfText, ReadPdf } from '../print/read-pdf.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';

const folder = new URL('../../src/styles/', import.meta.url);
/** The site's style sheet with all that it imports from its own folder. */
const styles = readFileSync(new URL('site.css', folder), 'utf8').replace(
  /@import '([^']+)';/gu,
  (_all, name: string) => (name.startsWith('./') ? readFileSync(new URL(name, folder), 'utf8') : ''),
);

const pageOf = (prose: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${styles}</style></head><body><main class="page with-rail"><div class="prose">${prose}</div></main></body></html>`;

const textsOf = (pdf: ReadPdf): PdfText[] => pdf.pages.flatMap(({ texts }) => texts);
/** Without white space, since lines are broken where there is room. */
const wordsOf = (pdf: ReadPdf): string =>
  textsOf(pdf)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/gu, '');

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `w${index}x`);

const folded =
  '<details><summary>Why</summary><p>Because it was late.</p><details><summary>How late</summary><p>Two weeks.</p></details></details>' +
  '<details class="ask"><summary>Asked</summary><p>Answered.</p></details>';
const row = (tag: string): string =>
  `<tr>${numbered(14)
    .map((word) => `<${tag}>${word} is a column of many</${tag}>`)
    .join('')}</tr>`;
const table = `<table><thead>${row('th')}</thead><tbody>${row('td')}</tbody></table>`;

/** A browser that prints on A4. */
interface Printer {
  print: (html: string) => Promise<ReadPdf>;
  close: () => Promise<unknown>;
}

async function chromiumPrinter(): Promise<Printer> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  return {
    print: async (html) => {
      await page.setContent(html);
      return printPage(page, { paper: 'a4' });
    },
    close: () => browser.close(),
  };
}

async function firefoxPrinter(): Promise<Printer> {
  const folder = mkdtempSync(join(tmpdir(), 'story-bank-print-'));
  writeFileSync(join(folder, '404.html'), '');
  const server: StaticServer = await serveFolder(folder);
  const firefox = await openFirefox(findFirefox() ?? '');
  return {
    print: async (html) => {
      writeFileSync(join(folder, 'story.html'), html);
      await firefox.open(`${server.origin}/story.html`);
      return firefox.print({ paper: 'a4' });
    },
    close: async () => {
      await firefox.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

describe.each([
  ['Chromium', true, chromiumPrinter],
  ['Firefox', findFirefox() !== undefined, firefoxPrinter],
])('a story printed from %s', (_name, isInstalled, start) => {
  let printer: Printer | undefined;
  beforeAll(async () => {
    if (isInstalled) printer = await start();
  });
  afterAll(() => printer?.close());

  const printed = async (prose: string): Promise<ReadPdf> => {
    if (!printer) throw new Error('The browser is there only while tests run.');
    return printer.print(pageOf(prose));
  };

  it.runIf(isInstalled).each([
    ['what is folded', folded, 'Becauseitwaslate.'],
    ['what is folded inside something folded', folded, 'Twoweeks.'],
    ['a prepared answer', folded, 'Answered.'],
    ['a long line of code', `<pre><code>${numbered(60).join(' ')}</code></pre>`, numbered(60).join('')],
    ['a line of code without spaces', `<pre><code>${numbered(60).join('')}</code></pre>`, numbered(60).join('')],
    ['a long address', `<p>https://example.org/${numbered(60).join('')}</p>`, numbered(60).join('')],
  ])('shows %s to its end', async (_what, html, expected) => {
    const pdf = await printed(html);
    expect(wordsOf(pdf)).toContain(expected);
    const rightEnd = Math.max(...textsOf(pdf).map(({ x, width }) => x + width));
    expect(rightEnd).toBeLessThan(pdf.pages[0]?.width ?? 0);
  });

  it.runIf(isInstalled)('has private notes only where they are asked for', async () => {
    const note =
      '<div class="private" role="note"><p>Onlyforme.</p></div><p>Told.<span class="private-words"> Mine.</span></p>';
    expect(wordsOf(await printed(note))).toBe('Told.');
    const asked = await printed(`${note}<script>document.documentElement.classList.add('prints-notes')</script>`);
    expect(wordsOf(asked)).toContain('Onlyforme.Told.Mine.');
  });

  it.runIf(isInstalled).each([
    ['in its box', `<div class="table-box" role="group" aria-label="Table" tabindex="0">${table}</div>`],
    ['as an author typed it', table],
  ])('keeps a wide table on the page: %s', async (_what, html) => {
    const pdf = await printed(html);
    const rightEnd = Math.max(...textsOf(pdf).map(({ x, width }) => x + width));
    expect(rightEnd).toBeLessThan(pdf.pages[0]?.width ?? 0);
    for (const word of numbered(14)) expect(textsOf(pdf).filter(({ text }) => text.includes(word))).toHaveLength(2);
  });
});
