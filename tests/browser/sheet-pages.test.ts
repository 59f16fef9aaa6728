import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Paper } from '../../schemas/words.ts';
import { somePages } from '../page-kinds.ts';
import { printPage } from '../print/chromium-print.ts';
import { readPdf } from '../print/read-pdf.ts';
import { sheetComplaints, type ExpectedSheet } from '../print/sheet-complaints.ts';
import { pagesOf } from '../site-files.ts';
import { useSite } from './site.ts';

const site = useSite();
const paperIds: readonly Paper[] = ['a4', 'letter'];
const all = pagesOf(inject('nurseSite')).filter((path) => /^\/cheat-sheets\/[^/]+\/[^/]+\/$/u.test(path));
/** Of each kind; that no sheet at all has a word too much is proven without a browser. */
const paths = somePages(all, 4);

let page: Page;
beforeAll(async () => {
  page = await site.browser.newPage();
});
afterAll(() => page.close());

async function open(path: string): Promise<void> {
  await page.goto(`${site.origin}${path}`);
  await page.evaluate(() => document.fonts.ready);
}

/** What the sheet's own page says is on it and was left out. */
async function shown(): Promise<Pick<ExpectedSheet, 'kept' | 'dropped' | 'foot'>> {
  return page.evaluate(() => {
    const textsOf = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((item) => {
        const copy = document.createElement('p');
        copy.innerHTML = item.innerHTML;
        copy.querySelector('.sheet-tag')?.remove();
        return copy.textContent;
      });
    const [, foot = ''] = textsOf('.sheet-foot span');
    return { kept: textsOf('.sheet-columns li'), dropped: textsOf('.sheet-left-out li'), foot };
  });
}

/** What a print has to show. A text that was left out may still be part of one that was kept, and then it is there. */
async function expected(paper: Paper, isLandscape = false): Promise<ExpectedSheet> {
  const { kept, dropped, foot } = await shown();
  const gone = dropped.filter((text) => !kept.some((other) => other.includes(text.replace(/^\[[^\]]*\] /u, ''))));
  return { kept, dropped: gone, foot, paper, isLandscape, isShrunk: false };
}

async function printComplaints(wanted: ExpectedSheet): Promise<string[]> {
  const pdf = await printPage(page, { paper: wanted.paper });
  const words = pdf.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
  const around = /Didn’t fit on the page|All cheat sheets|Story bank/u.test(words) ? ['prints the site around it'] : [];
  return [...sheetComplaints(pdf, wanted), ...around];
}

describe.each(paths)('the sheet at %s', (path) => {
  it('says at its foot how many of how many are shown, and lists what is left out', async () => {
    await open(path);
    const { kept, dropped, foot } = await shown();
    const all = kept.length + dropped.length;
    const whole = all < 2 ? 'nothing left out' : `all ${all} items shown`;
    expect(foot).toMatch(dropped.length === 0 ? whole : / did not fit: listed online$/u);
    expect(await page.locator('.sheet-left-out li a').count()).toBe(dropped.length);
  });

  it.each(paperIds)('is one printed page on %s, with the site around it left out', async (paper) => {
    await open(path);
    expect(await printComplaints(await expected(paper))).toEqual([]);
  });

  it('is one printed page in landscape', async () => {
    await open(`${path}landscape/`);
    expect(await printComplaints(await expected('letter', true))).toEqual([]);
  });

  it.each(paperIds)('has a PDF for %s that shows the same, is tagged and holds its fonts', async (paper) => {
    await open(path);
    const pdf = await readPdf(readFileSync(join(site.folder, decodeURIComponent(`${path.slice(0, -1)}.${paper}.pdf`))));
    const wanted = await expected(paper);
    expect(sheetComplaints(pdf, wanted)).toEqual([]);
    expect(pdf).toMatchObject({
      title: expect.stringMatching(/./u),
      author: expect.stringMatching(/./u),
      language: 'en',
      isTagged: true,
    });
    expect(pdf.pages[0]?.tags).toEqual(expect.arrayContaining(wanted.kept.length > 0 ? ['H1', 'H2', 'LI'] : ['H1']));
    expect(new Set(pdf.embeddedFonts)).toEqual(new Set([true]));
  });
});

it('there are sheets of every kind', () => {
  const kinds = new Set(paths.map((path) => path.split('/')[2]));
  expect(kinds).toEqual(new Set(['story', 'talk', 'company', 'competency']));
});
