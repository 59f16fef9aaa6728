import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lensTermUrl, ownerUrls, siteUrls } from '../../src/bank/urls.ts';
import { axeViolations } from '../axe-violations.ts';
import { makeBankProject } from '../fixture-project.ts';
import { buildOrFail } from '../run-build.ts';
import { pagesOf, readPage } from '../site-files.ts';
import { useSite } from './site.ts';

const site = useSite();
let page: Page | undefined;
afterEach(() => page?.context().close());

async function open(path: string): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 664 } });
  page = await context.newPage();
  await page.goto(site.origin + path);
  return page;
}

const interviewPage = `${ownerUrls.interviews}northgate-manager/`;
const termPage = lensTermUrl('northgate-values', 'every-voice');

describe('the pages for the day', () => {
  it('have nothing for axe to find, in the light and in the dark scheme', { timeout: 300_000 }, async () => {
    const paths = [ownerUrls.toDo, siteUrls.career, siteUrls.lenses, termPage, ownerUrls.interviews, interviewPage];
    const context = await site.browser.newContext({ viewport: { width: 390, height: 664 } });
    expect(await axeViolations(context, site.origin, paths)).toEqual([]);
    await context.close();
  });

  it('are reached from the start page', async () => {
    const shown = await open(siteUrls.start);
    const day = shown.getByRole('region', { name: 'Before the day' });
    expect(await day.innerText()).toContain('Next interview: Northgate, assistant nurse manager March 9, 2027');
    await day.getByRole('link', { name: /^\d+ things to do$/u }).click();
    expect(new URL(shown.url()).pathname).toBe(ownerUrls.toDo);
  });
});

describe('what is still to do', () => {
  it('stands by kind, with what to do, where to write it and a link', async () => {
    const shown = await open(ownerUrls.toDo);
    const doubts = shown.locator('#to-do-figure');
    const text = await doubts.innerText();
    expect(text).toContain('Ask Marta whether she kept hers.');
    expect(text).toMatch(/stories\/figures\.yaml:\d+/u);
    await doubts.getByRole('link').first().click();
    expect(new URL(shown.url()).pathname).toBe('/stories/bedside-handover/');
  });

  it('has a box to tick off for each thing on paper, and no navigation', async () => {
    const shown = await open(ownerUrls.toDo);
    await shown.emulateMedia({ media: 'print' });
    const boxes = await shown
      .locator('.to-do-list > li')
      .evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').borderTopWidth));
    expect(boxes.length).toBeGreaterThan(10);
    expect(boxes.filter((width) => width === '0px')).toEqual([]);
    expect(await shown.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  });
});

it('the career line tells companies and stories in order, and what is open', async () => {
  const shown = await open(siteUrls.career);
  const companies = await shown.locator('.group h2').allInnerTexts();
  expect(companies.map((text) => text.replace(/\s+/gu, ' '))).toEqual([
    'Harlan County Hospital June 2019 to September 2021',
    'St. Brigid Medical Center November 2022 to June 2024',
  ]);
  expect(await shown.locator('.career-line .entry-title').count()).toBe(7);
  expect(await shown.getByRole('heading', { name: '1 story with no period and no order given' }).count()).toBe(1);
});

it('a name of a lens has the stories to tell and what is missing, and is linked from where it is asked', async () => {
  const shown = await open(termPage);
  expect(await shown.getByRole('heading', { name: /^Tell first/u }).count()).toBe(1);
  expect(await shown.getByText('A wish that I carried against a doctor').count()).toBe(1);
  for (const path of ['/companies/northgate/', interviewPage, siteUrls.lenses, '/competencies/advocacy/']) {
    await shown.goto(site.origin + path);
    expect(await shown.locator(`a[href="${termPage}"]`).count(), path).toBeGreaterThan(0);
  }
});

it('an interview has its rounds, and for each question what to tell', async () => {
  const shown = await open(interviewPage);
  const text = await shown.locator('main').innerText();
  for (const said of ['March 9, 2027', '45 minutes', 'Denise Okafor', 'Tell in any case', 'They may ask'])
    expect(text.toLowerCase()).toContain(said.toLowerCase());
  expect(await shown.locator('.expected > li').count()).toBe(5);
});

describe('the shared edition', () => {
  const project = makeBankProject('nurse');
  const folder = join(project.root, 'dist');
  beforeAll(async () => {
    await buildOrFail({ root: project.root, outDir: folder, args: ['--edition', 'shared'] });
    return () => project.remove();
  });

  it('has neither the list nor interviews, nor a link to them', () => {
    const pages = pagesOf(folder);
    expect(pages).toContain(siteUrls.career);
    expect(pages.filter((path) => /^\/(?:to-do|interviews)\//u.test(path))).toEqual([]);
    const linking = pages.filter((path) => /href="\/(?:to-do|interviews)\//u.test(readPage(folder, path)));
    expect(linking).toEqual([]);
  });

  it('says of the career line and of lenses nothing that is open', () => {
    const pages = pagesOf(folder).filter((path) => /^\/(?:career|lenses)\//u.test(path));
    expect(pages).toEqual([siteUrls.career, siteUrls.lenses]);
    const telling = pages.filter((path) =>
      /no period|is missing|Still missing|against a doctor/u.test(readPage(folder, path)),
    );
    expect(telling).toEqual([]);
  });
});
