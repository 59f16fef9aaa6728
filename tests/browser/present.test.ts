import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { violationsOf } from '../axe-violations.ts';
import { loadedSizes, pageScripts } from './loaded-sizes.ts';
import { screens, usePages } from './search-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const open = usePages(site);
const path = '/talks/bedside-handover/present/';
const titles = ['Where we stood', 'Six lines on a card', 'Who stands where', 'June'];
const stage = { width: 1280, height: 720 };

/** The titles of the slides that are seen. */
const seen = (page: Page): Promise<string[]> => page.locator('.deck .slide:visible h3').allInnerTexts();
const notes = (page: Page): Promise<string> => page.locator('.presenter-text').innerText();

describe('the slides of a talk', () => {
  it('are reached from the talk, and lead back to it', async () => {
    const page = await open('/stories/bedside-handover/', { viewport: stage });
    const actions = page.locator('.page-actions a[href*="/talks/"]');
    expect(await actions.allInnerTexts()).toEqual(['Present', 'Rehearse', 'Handout']);
    await actions.first().click();
    await page.waitForURL(`**${path}`);
    expect(await seen(page)).toEqual(titles.slice(0, 1));
    await page.getByRole('link', { name: 'Leave' }).click();
    await page.waitForURL('**/stories/bedside-handover/');
  });

  it.each([stage, { width: 1280, height: 800 }, screens.phone])(
    'have the whole screen for themselves: %o',
    async (viewport) => {
      const page = await open(path, { viewport });
      expect(await page.locator('talk-slides').boundingBox()).toEqual({ x: 0, y: 0, ...viewport });
    },
  );

  it('keep private words from the audience, with and without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(path, { viewport: stage, javaScriptEnabled });
      const slide = page.locator('.deck .slide').first();
      expect(await slide.innerText()).toContain('whoever was late');
      expect(await slide.textContent()).toContain('only if they ask');
      expect(await slide.innerText()).not.toContain('only if they ask');
    }
  });

  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 0, 1],
    ['PageDown', 1, 2],
    ['Space', 0, 1],
    ['Shift+Space', 2, 1],
    ['ArrowLeft', 2, 1],
    ['ArrowLeft', 0, 0],
    ['PageUp', 2, 1],
    ['End', 0, 3],
    ['ArrowRight', 3, 3],
    ['Home', 3, 0],
    ['Control+ArrowRight', 1, 1],
    ['x', 1, 1],
  ])('go on %s from %i to %i', async (key, from, to) => {
    const page = await open(`${path}#${from + 1}`, { viewport: stage });
    await page.keyboard.press(key);
    expect(await seen(page)).toEqual([titles[to]]);
    if (from !== to) expect(new URL(page.url()).hash).toBe(`#${to + 1}`);
    expect(await page.locator('talk-slides > [role=status]').textContent()).toBe(`Slide ${to + 1} of 4: ${titles[to]}`);
  });

  it('have an address each, which the back button knows', async () => {
    const page = await open(`${path}#3`, { viewport: stage });
    expect(await seen(page)).toEqual(['Who stands where']);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    await page.goBack();
    expect(await seen(page)).toEqual(['June']);
    await page.goBack();
    expect(await seen(page)).toEqual(['Who stands where']);
    await page.reload();
    expect(await seen(page)).toEqual(['Who stands where']);
    await page.evaluate(() => { location.hash = '#99'; }); // prettier-ignore
    await page.getByText('4 / 4').waitFor();
    expect(await seen(page)).toEqual(['June']);
  });

  it('are all seen at once, and one is chosen', async () => {
    const page = await open(`${path}#2`, { viewport: stage });
    await page.keyboard.press('o');
    expect(await seen(page)).toEqual(titles);
    await page.keyboard.press('Escape');
    expect(await seen(page)).toEqual(['Six lines on a card']);
    await page.getByRole('button', { name: 'Overview' }).click();
    await page.getByRole('link', { name: 'Slide 4 of 4: June' }).click();
    expect(await seen(page)).toEqual(['June']);
    await page.keyboard.press('o');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await seen(page)).toEqual(['Who stands where']);
    await page.keyboard.press('o');
    await page.keyboard.press('Enter');
    expect(await seen(page)).toEqual(['Who stands where']);
  });

  it('fill the screen at a key, and leave it again', async () => {
    const page = await open(path, { viewport: stage });
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
  });

  it('are swiped, and a finger that goes up or rests means nothing', async () => {
    const page = await open(path, { hasTouch: true, isMobile: true });
    const devtools = await page.context().newCDPSession(page);
    const swipe = async (from: [number, number], to: [number, number]): Promise<void> => {
      const at = ([x, y]: [number, number]) => [{ x, y }];
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe([300, 400], [80, 420]);
    expect(await seen(page)).toEqual(['Six lines on a card']);
    await swipe([200, 500], [180, 200]);
    await swipe([200, 500], [190, 500]);
    expect(await seen(page)).toEqual(['Six lines on a card']);
    await swipe([80, 400], [300, 400]);
    expect(await seen(page)).toEqual(['Where we stood']);
  });

  it('show figures as they are said, and nothing to press', async () => {
    const page = await open(`${path}#4`, { viewport: stage });
    const slide = page.locator('.slide[data-now]');
    expect(await slide.innerText()).toContain('twenty-seven minutes');
    expect(await slide.getByRole('button').count()).toBe(0);
  });

  it('are read one below the other where no script runs', async () => {
    for (const viewport of [screens.phone, screens.desk]) {
      const page = await open(path, { javaScriptEnabled: false, viewport });
      expect(await seen(page)).toEqual(titles);
      expect(await page.getByText('I did not ask for the whole ward').isVisible()).toBe(false);
      expect(await page.locator('.deck-bar').isVisible()).toBe(false);
      const sizes = await page.locator('.deck .slide').evaluateAll((slides) => slides.map((slide) => parseFloat(getComputedStyle(slide).fontSize))); // prettier-ignore
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });

  it.each([stage, { width: 1920, height: 1080 }])(
    'fit, and can be read from the back of a room, at %o',
    async (viewport) => {
      for (const index of titles.keys()) {
        const page = await open(`${path}#${index + 1}`, { viewport });
        const found = await page.locator('.slide[data-now]').evaluate((slide) => {
        const parts = [slide, ...slide.querySelectorAll('pre, .table-box')];
        const smallest = [...slide.querySelectorAll('li, td, th, p, code')].map((part) => parseFloat(getComputedStyle(part).fontSize)); // prettier-ignore
        return {
          isCut: parts.some((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1),
          smallest: Math.min(...smallest),
        };
      }); // prettier-ignore
        expect(found.isCut).toBe(false);
        expect(found.smallest).toBeGreaterThanOrEqual(viewport.height / 32);
      }
    },
  );

  it('cost at most 15 KB of script, gzip, with all that the page loads', async () => {
    const sizes = await loadedSizes(site, pageScripts, async (page) => {
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    });
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15 * 1024);
  });
});

describe('the presenter’s view', () => {
  const contexts: BrowserContext[] = [];
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  /** Two windows of one browser. */
  async function twoWindows(): Promise<[Page, Page]> {
    const context = await site.browser.newContext({ viewport: stage });
    contexts.push(context);
    const [slides, presenter] = [await context.newPage(), await context.newPage()];
    await slides.goto(`${site.origin}${path}#2`);
    // Opened by itself, as with the address typed on another screen.
    await presenter.goto(`${site.origin}${path}?presenter`);
    return [slides, presenter];
  }

  it('follows the slides, and leads them, without one window having opened the other', async () => {
    const [slides, presenter] = await twoWindows();
    const now = presenter.locator('.presenter-now h3');
    await presenter.locator('.presenter-now h3', { hasText: 'Six lines on a card' }).waitFor();
    expect(await presenter.locator('.presenter-next h3').innerText()).toBe('Who stands where');
    await slides.keyboard.press('ArrowRight');
    await presenter.locator('.presenter-now h3', { hasText: 'Who stands where' }).waitFor();
    await presenter.keyboard.press('End');
    await slides.locator('.slide[data-now] h3', { hasText: 'June' }).waitFor();
    expect(await now.innerText()).toBe('June');
    expect(await presenter.getByText('This is the last slide.').isVisible()).toBe(true);
    expect(new URL(slides.url()).hash).toBe('#4');
  });

  it('has all that is said at a slide, and nothing of the others', async () => {
    const page = await open(`${path}?presenter#2`, { viewport: stage });
    const text = await notes(page);
    expect(text).toContain('I did not ask for the whole ward.');
    expect(text).toContain('line 6 is the patient’s.');
    expect(text).not.toContain('The hard part was the night shift');
    await page.keyboard.press('ArrowRight');
    expect(await notes(page)).toContain('The hard part was the night shift');
    // Their own build has what is private, and the questions that may come up.
    expect(await notes(page)).toContain('Abernathy');
    expect(await page.locator('.presenter-text .ask summary').count()).toBe(1);
  });

  it('has a clock that goes on through a reload, stands still for a question, and is the same in both windows', async () => {
    const page = await open('/404.html', { viewport: stage });
    const began = new Date('2026-03-14T09:26:53Z');
    await page.clock.install({ time: began });
    await page.goto(`${site.origin}${path}?presenter#1`);
    await page.clock.pauseAt(began.getTime() + 60_000);
    const digits = page.locator('.presenter-digits');
    expect(await page.locator('.presenter-section').textContent()).toContain('1 of 3');
    expect(await page.locator('.presenter-section').innerText()).toContain('0:00–6:00');
    await page.getByRole('button', { name: 'Start the clock' }).click();
    await page.clock.runFor(75_000);
    expect(await digits.innerText()).toBe('4:45');
    await page.keyboard.press('ArrowRight');
    await page.clock.runFor(10_000);
    expect(await digits.innerText()).toBe('8:20');
    await page.getByRole('button', { name: 'Question' }).click();
    await page.clock.runFor(20_000);
    expect(await digits.innerText()).toBe('0:20');
    await page.getByRole('button', { name: 'Answered' }).click();
    expect(await digits.innerText()).toBe('8:20');
    await page.reload();
    await page.clock.runFor(1000);
    expect(['8:20', '8:19', '8:18']).toContain(await digits.innerText());
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await page.getByRole('button', { name: 'Start the clock' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Pause' }).isVisible()).toBe(false);
  });

  it.each(['smallPhone', 'phone'] as const)('is a prompter on a %s', async (screen) => {
    const page = await open(`${path}#2`, { viewport: screens[screen] });
    await page.getByRole('button', { name: 'Notes' }).click();
    const box = await page.locator('.presenter-notes').boundingBox();
    expect(box?.height).toBeGreaterThan(200);
    const before = await page.locator('.presenter-text p').first().evaluate((text) => parseFloat(getComputedStyle(text).fontSize)); // prettier-ignore
    expect(before).toBeGreaterThanOrEqual(20);
    await page.getByRole('button', { name: 'Larger text' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Notes' }).click();
    const after = await page.locator('.presenter-text p').first().evaluate((text) => parseFloat(getComputedStyle(text).fontSize)); // prettier-ignore
    expect(after).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

describe('whatever the page shows', () => {
  it('has nothing for axe to find', { timeout: 120_000 }, async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      for (const viewport of [screens.phone, stage]) {
        const page = await open(`${path}#3`, { forcedColors, viewport });
        expect(await violationsOf(page, 'slide')).toEqual([]);
        await page.keyboard.press('o');
        expect(await violationsOf(page, 'overview')).toEqual([]);
        await page.keyboard.press('n');
        await page.getByRole('button', { name: 'Start the clock' }).click();
        expect(await violationsOf(page, 'presenter')).toEqual([]);
      }
    }
  });
});
