import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { siteUrls, storyUrl } from '../../src/bank/urls.ts';
import { useSite } from './site.ts';

const site = useSite('pharmacist');
const phone = { width: 390, height: 664 };

let page: Page | undefined;
afterEach(() => page?.context().close());

async function open(path: string, options: { javaScriptEnabled?: boolean; hasTouch?: boolean } = {}): Promise<Page> {
  const context = await site.browser.newContext({ viewport: phone, ...options });
  page = await context.newPage();
  await page.goto(site.origin + path);
  return page;
}

describe('a figure in the text', () => {
  it.each([true, false])('opens its note by touch, with JavaScript: %j', async (javaScriptEnabled) => {
    const shown = await open(storyUrl('second-window'), { javaScriptEnabled, hasTouch: true });
    const note = shown.locator('.figure-note:popover-open');
    await shown.getByRole('button', { name: 'five minutes at the most' }).tap();
    await expect.poll(() => note.count()).toBe(1);
    const text = await note.innerText();
    expect(text).toContain('5\u00A0minutes');
    expect(text).toContain('A target, not a result.');
    expect(text).toContain('the station shop, weekday mornings, first quarter of 2024');
    expect(text).toContain('the poster in the shop says six');
    const box = await note.boundingBox();
    expect(box && [box.x >= 0, box.x + box.width <= phone.width, box.y + box.height <= phone.height]).toEqual([
      true,
      true,
      true,
    ]);
    await note.getByRole('button', { name: 'Close' }).tap();
    await expect.poll(() => note.count()).toBe(0);
  });

  it('opens its note by keyboard, and Escape closes it', async () => {
    const shown = await open(storyUrl('second-window'));
    const figure = shown.getByRole('button', { name: 'about seven minutes' });
    await figure.focus();
    await shown.keyboard.press('Enter');
    const note = shown.locator('.figure-note:popover-open');
    await expect.poll(() => note.innerText()).toContain('wait at the counter');
    await shown.keyboard.press('Escape');
    await expect.poll(() => note.count()).toBe(0);
    expect(await figure.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('has its status beside it, and on paper its scope as well', async () => {
    const shown = await open(storyUrl('second-window'));
    const said = (): Promise<string> => shown.locator('.prose p').first().innerText();
    expect(await said()).toBe(
      'I wanted five minutes at the most (target), and we got to about seven minutes. It came back slightly fewer (not significant), which may be chance.',
    );
    await shown.emulateMedia({ media: 'print' });
    expect(await said()).toBe(
      'I wanted five minutes at the most (target, the station shop), and we got to about seven minutes (station shop, mornings). It came back slightly fewer (3%, not significant, four shops), which may be chance.',
    );
  });
});

describe('a story that is not lived', () => {
  it.each([
    ['a-robot', 'A model answer, not your own experience.'],
    ['a-plan-for-the-rush', 'A draft, not confirmed yet.'],
  ])('%s says so over its title, on paper too, and lists what to confirm', async (id, note) => {
    const shown = await open(storyUrl(id));
    const aside = shown.getByRole('complementary', { name: 'Is this yours?' });
    expect(await aside.innerText()).toContain(note);
    const [noteBox, titleBox] = [await aside.boundingBox(), await shown.locator('h1').boundingBox()];
    expect((noteBox?.y ?? Infinity) < (titleBox?.y ?? 0)).toBe(true);
    await aside.getByRole('link', { name: 'What to confirm' }).click();
    expect(await shown.locator('#confirm li').first().innerText()).toMatch(/^Confirm that /u);
    await shown.emulateMedia({ media: 'print' });
    expect(await aside.innerText()).toContain(note);
  });

  it('leads to how to make it one’s own', async () => {
    const shown = await open(storyUrl('a-robot'));
    await shown.getByRole('link', { name: 'How to make it your own' }).click();
    expect(new URL(shown.url()).pathname).toBe(siteUrls.ownTalk);
    expect(await shown.locator('h1').innerText()).toBe('Make this talk your own');
  });

  it.each([
    siteUrls.stories,
    siteUrls.sheets,
    '/questions/queue/',
    '/competencies/process-improvement/',
    '/companies/riverside/',
  ])('is marked on %s', async (path) => {
    const shown = await open(path);
    const marks = await shown.locator('main li').filter({ hasText: 'A robot behind the counter' }).allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    for (const text of marks) expect(text).toContain('Model answer');
    for (const text of await shown.locator('main li').filter({ hasText: 'Zipping open' }).allInnerTexts())
      expect(text).not.toMatch(/Model answer|draft/u);
  });

  it('is marked among the results of the search', async () => {
    const shown = await open(
      `${siteUrls.search}?q=${encodeURIComponent('Tell me about a robot that you brought into a shop.')}`,
    );
    const result = shown.locator('main').getByText('Model answer');
    await expect.poll(() => result.count(), { timeout: 10_000 }).toBe(1);
    expect(await shown.locator('.result-facts').first().innerText()).toContain(
      'Not in a project retro or a slide talk',
    );
  });
});

it('what is missing stands at its question as a note to oneself, and not on paper', async () => {
  const shown = await open(storyUrl('second-window'));
  const note = shown.getByRole('note', { name: 'Note to yourself' });
  expect(await note.innerText()).toBe('To find out: Find the tally sheet of the first week.');
  await shown.emulateMedia({ media: 'print' });
  expect(await note.isVisible()).toBe(false);
});

it('a practice has its steps on the first screen, and says where it must not be told', async () => {
  const shown = await open(storyUrl('checking-a-dose'));
  const parts = await shown.locator('.short-form dt').allInnerTexts();
  expect(parts).toEqual(['What I do', 'For example', 'Limits']);
  const end = await shown.locator('#practice-steps').evaluate((steps) => steps.getBoundingClientRect().bottom);
  expect(end).toBeLessThan(phone.height);
  expect(await shown.locator('.story-heading').innerText()).toContain('Not in a phone screen');
});
