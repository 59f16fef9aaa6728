import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../site-files.ts';
import { useSite } from './site.ts';

/** Where headline, what came of it and the free part of the screen end, in px from its top. */
function ends(page: Page): Promise<{ headline: number; outcomes: number[]; screen: number }> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const endOf = (element: Element): number => element.getBoundingClientRect().bottom;
    const bar = document.querySelector('.site-navigation ul');
    const isFixed = bar !== null && getComputedStyle(bar).position === 'fixed';
    return {
      headline: Math.max(...[...document.querySelectorAll('.headline')].map(endOf)),
      outcomes: [...document.querySelectorAll('#star-results, #practice-example')].map(endOf),
      screen: isFixed ? bar.getBoundingClientRect().top : innerHeight,
    };
  });
}

describe.each(['nurse', 'pharmacist'])('on the first screen of a story of the bank %s', (bank) => {
  const site = useSite(bank);

  it.each([
    [390, 664],
    [375, 553],
    [844, 340],
  ])('of %i × %i are the headline and what came of it, whole', async (width, height) => {
    const page = await site.browser.newPage({ viewport: { width, height } });
    const paths = pagesOf(site.folder).filter((path) => /^\/stories\/[^/]+\/$/u.test(path));
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      await page.goto(site.origin + path);
      const { headline, outcomes, screen } = await ends(page);
      expect(headline, path).toBeLessThanOrEqual(screen);
      expect(Math.max(...outcomes, 0), path).toBeLessThanOrEqual(screen);
    }
    await page.close();
  });
});

describe('a story on a phone', () => {
  const site = useSite();

  it('is read out in the order in which it is told', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 664 } });
    await page.goto(`${site.origin}/stories/fall-huddles/`);
    const names = await page.locator('.short-form dt').allTextContents();
    expect(names.slice(0, 4)).toEqual(['Situation', 'Task', 'Actions', 'Results']);
    const tops = await page
      .locator('.short-form > div')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops.at(3)).toBe(Math.min(...tops));
    await page.close();
  });

  it('has its follow-ups before what is only for its owner', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/stories/fall-huddles/`);
    const ids = await page
      .locator('article > .group[id], article > [id].prose')
      .evaluateAll((parts) => parts.map(({ id }) => id));
    expect(ids.slice(0, 2)).toEqual(['full-story', 'follow-ups']);
    await page.close();
  });
});

describe('the bar of a phone', () => {
  const site = useSite();

  it('goes while somebody types in the page, and comes back', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 664 } });
    await page.goto(`${site.origin}/search/`);
    const bar = page.locator('.site-navigation ul');
    expect(await bar.isVisible()).toBe(true);
    const box = page.getByRole('textbox', { name: 'Interview question' });
    await box.focus();
    expect(await bar.isVisible()).toBe(false);
    await box.blur();
    expect(await bar.isVisible()).toBe(true);
    await page.close();
  });

  it('is not fixed where the screen is short', async () => {
    const page = await site.browser.newPage({ viewport: { width: 844, height: 340 } });
    for (const path of ['/', '/stories/', '/stories/fall-huddles/']) {
      await page.goto(site.origin + path);
      const position = await page.locator('.site-navigation ul').evaluate((bar) => getComputedStyle(bar).position);
      expect(position).not.toBe('fixed');
    }
    await page.close();
  });
});
