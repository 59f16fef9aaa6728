import type { Paper } from '../../schemas/words.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { printPage } from '../print/chromium-print.ts';
import { readPdf } from '../print/read-pdf.ts';
import { sheetComplaints, type ExpectedSheet } from '../print/sheet-complaints.ts';
import { pagesOf } from '../site-files.ts';
import { useSite } from './site.ts';

const site = useSite();
const paperIds: readonly Paper[] = ['a4', 'letter'];

let paths: string[];
beforeAll(() => {
  paths = pagesOf(site.folder).filter((path) =>
    /^\/cheat-sheets\/(?:story|talk|company|competency)\/[^/]+\/$/u.test(path),
  );
});

/** What a sheet's own page says is on it and was left out. */
async function shownBy(page: Page): Promise<Pick<ExpectedSheet, 'kept' | 'dropped' | 'foot'>> {
  return page.evaluate(() => {
    const textsOf = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((item) => {
        const copy = document.createElement('p');
        copy.innerHTML = item.innerHTML;
        copy.querySelector('.sheet-tag')?.remove();
        return copy.textContent;
      });
    const [, foot = ''] = textsOf('.sheet-foot span');
    return { kept: textsOf('.sheet li'), dropped: textsOf('.sheet-left-out li'), foot };
  });
}

/** A text that was left out may still be part of one that was kept, and then it is on the page. */
const withoutEchoes = (shown: Awaited<ReturnType<typeof shownBy>>): typeof shown => ({
  ...shown,
  dropped: shown.dropped.filter((text) => !shown.kept.some((kept) => kept.includes(text.replace(/^\[[^\]]*\] /u, '')))),
});

/** What was found about one sheet, each entry a complaint. */
interface Findings {
  foot: string[];
  upright: string[];
  lying: string[];
  pdf: string[];
}

async function checkFoot(page: Page, { kept, dropped, foot }: Awaited<ReturnType<typeof shownBy>>): Promise<string[]> {
  const all = kept.length + dropped.length;
  const said = dropped.length === 0 ? `all ${all} shown` : `${dropped.length} of ${all} left out`;
  const links = await page.locator('.sheet-left-out li a').count();
  return [
    ...(foot === said ? [] : [`says "${foot}" instead of "${said}"`]),
    ...(links === dropped.length ? [] : [`has ${links} links for ${dropped.length} bullets left out`]),
  ];
}

async function checkPrint(page: Page, expected: ExpectedSheet): Promise<string[]> {
  const pdf = await printPage(page, { paper: expected.paper });
  const words = pdf.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
  const around = /Left out for room|All cheat sheets|Story bank/u.test(words) ? ['prints the site around it'] : [];
  return [...sheetComplaints(pdf, expected), ...around].map((text) => `${expected.paper}: ${text}`);
}

async function checkPdf(path: string, expected: ExpectedSheet): Promise<string[]> {
  const file = join(site.folder, decodeURIComponent(`${path.slice(0, -1)}.${expected.paper}.pdf`));
  const pdf = await readPdf(readFileSync(file));
  const { title, author, language, isTagged, embeddedFonts, pages } = pdf;
  const tags = pages[0]?.tags ?? [];
  return [
    ...sheetComplaints(pdf, expected),
    ...(title && author && language === 'en' ? [] : [`${title ?? ''}, ${author ?? ''}, ${language ?? ''}`]),
    ...(isTagged && tags.includes('H1') && tags.includes('H2') && tags.some((tag) => tag === 'LI')
      ? []
      : ['tags are missing']),
    ...(embeddedFonts.length > 0 && embeddedFonts.every(Boolean) ? [] : ['a font is missing']),
  ].map((text) => `${expected.paper}: ${text}`);
}

const findings: Findings = { foot: [], upright: [], lying: [], pdf: [] };

async function lookAt(page: Page, path: string): Promise<void> {
  const add = (kind: keyof Findings, complaints: string[]): void => {
    findings[kind].push(...complaints.map((complaint) => `${path} ${complaint}`));
  };
  await page.goto(`${site.origin}${path}`);
  await page.evaluate(() => document.fonts.ready);
  const shown = withoutEchoes(await shownBy(page));
  add('foot', await checkFoot(page, await shownBy(page)));
  for (const paper of paperIds) {
    const expected: ExpectedSheet = { ...shown, paper, isLandscape: false, isShrunk: false };
    add('upright', await checkPrint(page, expected));
    add('pdf', await checkPdf(path, expected));
  }
  await page.goto(`${site.origin}${path}landscape/`);
  await page.evaluate(() => document.fonts.ready);
  const lying = withoutEchoes(await shownBy(page));
  add('lying', await checkPrint(page, { ...lying, paper: 'letter', isLandscape: true, isShrunk: false }));
}

describe('every sheet of the bank', () => {
  beforeAll(async () => {
    const queue = [...paths];
    const work = async (): Promise<void> => {
      const page = await site.browser.newPage();
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) await lookAt(page, path);
      await page.close();
    };
    await Promise.all([work(), work()]);
  }, 240_000);

  it('is looked at', () => {
    expect(paths.length).toBeGreaterThan(50);
  });

  it('says at its foot how many of how many are shown, and lists what is left out', () => {
    expect(findings.foot).toEqual([]);
  });

  it('is one printed page on A4 and on Letter, with the site around it left out', () => {
    expect(findings.upright).toEqual([]);
  });

  it('is one printed page in landscape', () => {
    expect(findings.lying).toEqual([]);
  });

  it('has a PDF for each paper that shows the same and is tagged', () => {
    expect(findings.pdf).toEqual([]);
  });
});
