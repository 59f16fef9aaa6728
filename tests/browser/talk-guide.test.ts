import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe-violations.ts';
import { screens, usePages } from './search-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const openPage = usePages(site);
const open = (options?: BrowserContextOptions): Promise<Page> => openPage('/stories/bedside-handover/', options);

const listed = (page: Page, list: string): Promise<string[]> =>
  page
    .locator(`${list} ol > li`)
    .evaluateAll((items) => items.map((item) => (item.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()));

/** Brings the heading of the section of this place to the top. */
const goTo = async (page: Page, index: number): Promise<void> => {
  await page
    .locator('.talk-section > h2')
    .nth(index)
    .evaluate((heading) => heading.scrollIntoView());
  await page.waitForFunction(
    (at) => document.querySelectorAll('.talk-guide ol > li')[at]?.querySelector(':scope > [aria-current]') !== null,
    index,
  );
};

const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Math.round(element.getBoundingClientRect().top));

describe('the contents of a talk', () => {
  it('have the clock times of its sheet, and its slides', async () => {
    const page = await open({ javaScriptEnabled: false });
    const onPage = await page.locator('.talk-contents .talk-times').allTextContents();
    expect(onPage.length).toBeGreaterThan(2);
    expect(await page.locator('.talk-contents ul a').count()).toBeGreaterThan(2);
    await page.goto(`${site.origin}/cheat-sheets/talk/bedside-handover/`);
    const sheet = (await page.locator('.sheet').first().textContent()) ?? '';
    for (const times of onPage) expect(sheet).toContain(times);
  });

  it('are plain contents without script, every entry of which leads to something', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('.talk-guide').count()).toBe(0);
    const dead = await page
      .locator('.talk-contents a')
      .evaluateAll((links) => links.filter((link) => !document.querySelector(link.getAttribute('href') ?? '')).length);
    expect(dead).toBe(0);
    await page.locator('.talk-contents input').check();
    expect(await page.locator('#full-story .slide').first().isVisible()).toBe(true);
    expect(await page.locator('.talk-section > p').first().isVisible()).toBe(false);
  });

  it('stand beside the talk on a wide screen, where they follow', async () => {
    const page = await open({ viewport: screens.desk });
    const guide = page.getByRole('navigation', { name: 'Where you are in the talk' });
    expect(await listed(page, '.talk-guide')).toEqual(await listed(page, '.talk-contents'));
    for (const index of [0, 2, 1]) {
      await goTo(page, index);
      expect(await guide.locator('ol > li > [aria-current]').count()).toBe(1);
      expect(await guide.locator('ol > li > [aria-current]').isVisible()).toBe(true);
    }
    // All of it stays on the screen.
    await goTo(page, 2);
    expect(await topOf(page, '.talk-guide')).toBeGreaterThanOrEqual(0);
    expect(await violationsOf(page, 'the talk at a desk')).toEqual([]);
    await guide.getByRole('link', { name: 'Back to the top' }).click();
    expect(await page.evaluate(() => scrollY)).toBeLessThan(200);
  });
});

describe('the bar over a talk on a phone', () => {
  it('stays, says where one is, and opens the contents with the slides', async () => {
    const page = await open({ viewport: screens.smallPhone, hasTouch: true });
    await goTo(page, 1);
    const bar = page.locator('.talk-guide summary');
    const [, second = ''] = await page.locator('.talk-contents ol > li > a').allTextContents();
    const [, times = ''] = await page.locator('.talk-contents .talk-times').allTextContents();
    expect(await bar.textContent()).toBe(`${second.replaceAll(/\s+/gu, ' ').trim()}${times.replace('–', ' to ')}`);
    expect(await topOf(page, '.talk-guide')).toBe(0);
    // What is gone to stands below the bar, not under it.
    expect(await topOf(page, '.talk-section:nth-of-type(2) > h2')).toBeGreaterThan(44);
    await bar.tap();
    expect(await violationsOf(page, 'the talk on a phone')).toEqual([]);
    const slide = page.locator('.talk-guide ul a').last();
    const href = (await slide.getAttribute('href')) ?? '';
    await slide.tap();
    expect(new URL(page.url()).hash).toBe(href);
    expect(await page.locator('.talk-guide ol').isVisible()).toBe(false);
    expect(await topOf(page, href)).toBeGreaterThan(44);
  });

  it('is left by Escape, and gone when the talk is over and where the screen is short', async () => {
    const page = await open({ viewport: screens.smallPhone });
    await goTo(page, 1);
    await page.locator('.talk-guide summary').press('Enter');
    await page.locator('.talk-guide ol a').first().focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('.talk-guide ol').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.locator('.rail').evaluate((rail) => rail.scrollIntoView());
    await page.waitForFunction(() => document.querySelector('.talk-guide[data-over]') !== null);
    expect(await topOf(page, '.talk-guide')).toBeLessThan(-44);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.locator('.talk-guide').isVisible()).toBe(false);
  });

  it('shows the slides only, stays at the section, and shows all again for what is linked to', async () => {
    const page = await open({ viewport: screens.smallPhone });
    await goTo(page, 0);
    await page.locator('.talk-guide summary').press('Enter');
    await page.locator('.talk-guide').getByRole('checkbox', { name: 'Slides only' }).check();
    expect(await page.locator('.talk-section > p').first().isVisible()).toBe(false);
    const top = await topOf(page, '.talk-section > h2');
    expect(top).toBeGreaterThan(44);
    expect(top).toBeLessThan(200);
    expect(await page.locator('.talk-contents input').isChecked()).toBe(true);
    const note = page.locator('#full-story [id*=fn-tally]').first();
    expect(await note.isVisible()).toBe(false);
    await page.evaluate((id) => location.assign(`#${id ?? ''}`), await note.getAttribute('id'));
    await note.waitFor();
  });
});
