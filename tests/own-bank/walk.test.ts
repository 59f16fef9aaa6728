import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../axe-violations.ts';
import { launchChromium } from '../chromium.ts';
import { cutSlides, stages } from '../cut-slides.ts';
import { followLinks } from '../follow-links.ts';
import { kindOfPage, somePages } from '../page-kinds.ts';
import { printPage } from '../print/chromium-print.ts';
import { pagesOf } from '../site-files.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';

const { site, build } = inject('ownBank');

/** As large as what a small phone shows of a page below the browser's own bars. */
const phone = { width: 390, height: 664 };

describe.skipIf(build.exitCode !== 0)('the site of the bank in stories/', () => {
  let pages: string[];
  let server: StaticServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    pages = pagesOf(site);
    server = await serveFolder(site);
    browser = await launchChromium();
    context = await browser.newContext({ viewport: phone });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (path: string): Promise<void> => {
    await page.goto(server.origin + path);
    await page.evaluate(() => document.fonts.ready);
  };

  it('has no link, picture, file or heading that leads nowhere', () => {
    const { count, dead } = followLinks(site, '/');
    expect(count).toBeGreaterThan(10);
    expect(dead).toEqual([]);
  });

  it('has nothing for axe to find on any kind of page, in the light and in the dark scheme', async () => {
    const some = somePages(pages, 1);
    expect(new Set(some.map(kindOfPage))).toEqual(new Set(pages.map(kindOfPage)));
    expect(await axeViolations(context, server.origin, some)).toEqual([]);
  }, 600_000);

  it('shows every slide whole at both sizes, but for those of which the build warns', async () => {
    const output = build.output.replaceAll(/\s+/gu, ' ');
    for (const viewport of stages) {
      await page.setViewportSize(viewport);
      for (const path of pages.filter((each) => kindOfPage(each) === '/talks/[id]/present')) {
        const cut = await cutSlides(page, server.origin + path);
        expect(cut.filter((title) => !output.includes(`The slide \`${title}\``))).toEqual([]);
      }
    }
    await page.setViewportSize(phone);
  }, 600_000);

  it('shows the headline of a story on the first screen of a phone', async () => {
    const late: string[] = [];
    for (const path of somePages(
      pages.filter((each) => kindOfPage(each) === '/stories/[id]'),
      60,
    )) {
      await page.goto(server.origin + path);
      const [end, bar] = await page.evaluate(() =>
        ['.headline', '.site-navigation ul'].map((selector) =>
          document.querySelector(selector)?.getBoundingClientRect(),
        ),
      );
      if (!end || !bar || end.bottom > bar.top) late.push(path);
    }
    expect(late).toEqual([]);
  });

  it('prints each sheet on one page that says at its foot what is on it', async () => {
    const sheets = pages.filter((path) => /^\/cheat-sheets\/[^/]+\/[^/]+\//u.test(path));
    const wrong: string[] = [];
    for (const path of somePages(sheets, 3)) {
      await open(path);
      for (const paper of ['a4', 'letter'] as const) {
        const { pages: printed } = await printPage(page, { paper, landscape: path.endsWith('/landscape/') });
        const words = printed[0]?.texts.map(({ text }) => text).join(' ') ?? '';
        if (printed.length !== 1) wrong.push(`${path} on ${paper}: ${printed.length} pages`);
        if (!/all \d+ items shown|did not fit: listed online|nothing left out/u.test(words))
          wrong.push(`${path} on ${paper}: no foot`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
