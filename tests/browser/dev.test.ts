import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startDevServer, type DevServer } from '../dev-server.ts';
import { makeBankProject } from '../fixture-project.ts';
import { pageRoutes, routeOfPage, somePages } from '../page-kinds.ts';
import { pagesOf } from '../site-files.ts';
import { ask, results, screens } from './search-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const project = makeBankProject('nurse');
let server: DevServer;
let context: BrowserContext;
beforeAll(async () => {
  server = await startDevServer(project.root, 4863);
  // Loads what pages have in common once.
  context = await site.browser.newContext({ viewport: screens.desk });
});
afterAll(async () => {
  await context.close();
  server.stop();
  project.remove();
});

/** One page of each kind, and of each kind of sheet. */
const paths = somePages(pagesOf(inject('nurseSite')), 1).filter((path) => path !== '/404.html');

/** What a reader sees of a page. */
interface SeenPage {
  text: string;
  /** The fonts of headings, texts and what a sheet is set in. */
  fonts: string[];
  /** Fonts that were loaded. */
  loaded: string[];
  /** Requests that failed, and errors in the console. */
  trouble: string[];
}

async function onPage<Found>(address: string, look: (page: Page, trouble: string[]) => Promise<Found>): Promise<Found> {
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('requestfailed', (request) => trouble.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const found = await look(page, trouble);
  await page.close();
  return found;
}

const seen = (address: string): Promise<SeenPage> =>
  onPage(address, async (page, trouble) => ({
    ...(await page.evaluate(async () => {
      await document.fonts.ready;
      const fontOf = (selector: string): string => {
        const element = document.querySelector(selector);
        return element ? `${selector}: ${getComputedStyle(element).font}` : '';
      };
      return {
        text: document.querySelector('main')?.innerText ?? '',
        fonts: ['h1', 'main p', 'main li', '.sheet', '.sheet-title', '.sheet-columns li'].map(fontOf),
        loaded: [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family)
          .sort(),
      };
    })),
    trouble,
  }));

describe('while its owner writes, a page is the one that is built', () => {
  it('of every kind that there is', () => {
    expect([...new Set(paths.map(routeOfPage))].sort()).toEqual(pageRoutes.filter((route) => route !== '/404').sort());
  });

  it.each(paths)('%s', async (path) => {
    // Both at once: most of the time is spent waiting for nothing more to come.
    const [built, written] = await Promise.all([site, server].map(({ origin }) => seen(origin + path)));
    expect(built?.text.length).toBeGreaterThan(20);
    expect(built?.trouble).toEqual([]);
    expect(written).toEqual(built);
  });
});

describe('while its owner writes', () => {
  it('a sheet of one’s own is set, in its font', async () => {
    const path = '/cheat-sheets/custom/?stories=fall-huddles,late-antibiotic';
    const built = await seen(site.origin + path);
    expect(built.text).toContain('The huddles that changed nothing');
    expect(built.loaded.some((family) => family.includes('Sheet'))).toBe(true);
    expect(await seen(server.origin + path)).toEqual(built);
  });

  it('the search answers, and in the full text', async () => {
    const found = (origin: string): Promise<string[]> =>
      onPage(`${origin}/search/`, async (page) => {
        await ask(page, 'How did you know that it worked');
        const answers = await results(page).allTextContents();
        await page.goto(`${origin}/search/?q=Kowalczyk`);
        await page.getByRole('button', { name: 'full text' }).click();
        await results(page).first().waitFor();
        return [...answers, ...(await results(page).allTextContents())];
      });
    const built = await found(site.origin);
    expect(built.length).toBeGreaterThan(1);
    expect(await found(server.origin)).toEqual(built);
  });

  it.each(['/cheat-sheets/', '/cheat-sheets/story/fall-huddles/'])('%s leads to PDFs that are there', async (path) => {
    const links = await onPage(server.origin + path, (page) =>
      page.locator('main a[href$=".pdf"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links.slice(0, 3)) {
      const response = await fetch(server.origin + link);
      expect([link, response.status, response.headers.get('content-type')]).toEqual([link, 200, 'application/pdf']);
      expect((await response.text()).slice(0, 5)).toBe('%PDF-');
    }
  });

  it('an open page shows what was saved, what keeps it from being shown, and goes on once that is mended', async () => {
    const file = join(project.root, 'stories/harlan/fall-huddles.mdx');
    const text = readFileSync(file, 'utf8');
    await onPage(`${server.origin}/stories/fall-huddles/`, async (page) => {
      const story = page.getByRole('region', { name: 'Full story' });
      const overlay = page.locator('vite-error-overlay');
      writeFileSync(file, `${text}\nWhat was saved.\n`);
      await story.getByText('What was saved.').waitFor();
      writeFileSync(file, text.replace(/^company: .*$/mu, 'company: nobody'));
      await overlay.getByText('nobody').first().waitFor();
      expect(await story.getByText('What was saved.').count()).toBe(1);
      writeFileSync(file, `${text}\nWhat was mended.\n`);
      await story.getByText('What was mended.').waitFor();
      expect(await overlay.count()).toBe(0);
    });
    writeFileSync(file, text);
  });

  it('an address that leads nowhere is answered as on the site', async () => {
    const text = await onPage(`${server.origin}/stories/fall-hudles/`, async (page) => {
      await page.getByRole('heading', { name: 'Did you mean?' }).waitFor();
      return page.locator('.near-addresses').innerText();
    });
    expect(text).toContain('The huddles that changed nothing');
  });
});
