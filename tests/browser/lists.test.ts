import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe-violations.ts';
import { useSite } from './site.ts';

const more = Array.from({ length: 40 }, (_, index) => `Have you ever mended ${index + 1} clocks?`);
const site = useSite('code', ({ root, write }) => {
  const lists = readFileSync(join(root, 'stories/questions.yaml'), 'utf8');
  const added = more.map(
    (text, index) =>
      `- { id: clocks-${index + 1}, text: "${text}", wordings: [Clocks ${index + 1}?], competencies: [debugging], kind: behavioral }\n`,
  );
  write('stories/questions.yaml', `${lists}\n${added.join('')}`);
});

async function onPage(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site.origin + path);
  await look(page);
  await context.close();
}

const edges = (page: Page): Promise<number[][]> =>
  page.evaluate(() =>
    ['.site-header', '.page', '.site-footer'].map((part) => {
      const { left, right } = document.querySelector(part)?.getBoundingClientRect() ?? { left: 0, right: 0 };
      return [Math.round(left), Math.round(right)];
    }),
  );

describe('header, page and footer', () => {
  it.each([320, 390, 844, 1280, 1920])('begin and end at the same places, %i px wide', async (width) => {
    const found: number[][] = [];
    for (const path of ['/', '/stories/', '/stories/flaky-clock/', '/questions/', '/coverage/', '/search/']) {
      await onPage(path, { viewport: { width, height: 800 } }, async (page) => {
        found.push(...(await edges(page)));
      });
    }
    expect(new Set(found.map(String)).size).toBe(1);
  });

  it.each(['/stories/', '/questions/', '/competencies/', '/coverage/'])(
    'keep everything within 320 px where texts are spaced: %s',
    async (path) => {
      await onPage(path, { viewport: { width: 320, height: 600 }, bypassCSP: true }, async (page) => {
        await page.addStyleTag({
          content:
            '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
        });
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways).toBeLessThanOrEqual(0);
      });
    },
  );
});

describe('the filter of a long list', () => {
  const shown = (page: Page): Promise<number> =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.entries > li, .group .link-list > li')].filter((entry) =>
          entry.checkVisibility(),
        ).length,
    );

  it('shows what has the words, says how much that is, and leads to the first', async () => {
    await onPage('/questions/', { viewport: { width: 390, height: 664 } }, async (page) => {
      const box = page.getByRole('searchbox', { name: 'Filter questions' });
      await box.fill('clocks 17');
      expect(await page.locator('.list-filter output').textContent()).toBe('1 of 43 shown');
      expect(await shown(page)).toBe(1);
      expect(await violationsOf(page, '/questions/')).toEqual([]);
      await box.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Have you ever mended 17 clocks?');
      await box.fill('nothing has this');
      expect(await page.locator('.list-filter output').textContent()).toBe('None of 43 shown');
      await box.press('Escape');
      expect(await page.locator('.list-filter output').textContent()).toBe('');
      expect(await shown(page)).toBeGreaterThan(40);
    });
  });

  it('is not there without script, when everything is', async () => {
    await onPage('/questions/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.list-filter').isVisible()).toBe(false);
      expect(await page.locator('.entries > li, .group .link-list > li').count()).toBe(43);
    });
  });

  it('is not there where the list is short', async () => {
    await onPage('/competencies/', {}, async (page) => {
      expect(await page.locator('.list-filter').count()).toBe(0);
    });
  });
});

describe('a heading of a story', () => {
  it('has a link that leads to it', async () => {
    await onPage('/stories/build-farm/', {}, async (page) => {
      const link = page.locator('#full-story .heading-anchor').first();
      expect(await link.getAttribute('aria-label')).toMatch(/^Link to “.+”$/u);
      const id = await page.locator('#full-story :is(h2, h3, h4)[id]').first().getAttribute('id');
      await link.focus();
      await page.keyboard.press('Enter');
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
      expect(await violationsOf(page, '/stories/build-farm/')).toEqual([]);
    });
  });
});

describe('the theme', () => {
  const surface = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  it('is the one that was chosen, from the first drawing of each page on, and light on paper', async () => {
    await onPage('/stories/', { colorScheme: 'light' }, async (page) => {
      const light = await surface(page);
      await page.getByRole('radio', { name: 'Dark' }).check();
      const dark = await surface(page);
      expect(dark).not.toBe(light);
      // Nothing but the script in the head runs before the page is drawn.
      await page.route(/\/assets\/.*\.js$/u, (route) => route.abort());
      await page.goto(`${site.origin}/search/`);
      expect(await surface(page)).toBe(dark);
      await page.unroute(/\/assets\/.*\.js$/u);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
      await page.emulateMedia({ media: 'screen' });
      await page.reload();
      await page.getByRole('radio', { name: 'System' }).check();
      expect(await surface(page)).toBe(light);
    });
  });

  it('is told to the other tabs', async () => {
    await onPage('/stories/', { colorScheme: 'light' }, async (page) => {
      const other = await page.context().newPage();
      await other.goto(`${site.origin}/coverage/`);
      await page.getByRole('radio', { name: 'Dark' }).check();
      await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
      expect(await other.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    });
  });
});

describe('marks', () => {
  it('are filled without a background, which paper and forced colors take away', async () => {
    await onPage('/questions/', { forcedColors: 'active' }, async (page) => {
      const filled = await page
        .locator('.fit-strong .fit-mark i')
        .first()
        .evaluate((dot) => parseFloat(getComputedStyle(dot).borderTopWidth) * 2 >= dot.getBoundingClientRect().height);
      expect(filled).toBe(true);
    });
  });
});

describe('an address that leads nowhere', () => {
  it('is answered with the pages that were probably meant', async () => {
    await onPage('/stories/flakey-clok/', {}, async (page) => {
      await page.getByRole('heading', { name: 'Did you mean?' }).waitFor();
      const link = page.locator('.near-addresses a');
      expect(await link.evaluateAll((links) => links.map((one) => one.getAttribute('href')))).toEqual([
        '/stories/flaky-clock/',
      ]);
      expect(await violationsOf(page, '/404')).toEqual([]);
    });
  });
});
