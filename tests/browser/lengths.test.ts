import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe-violations.ts';
import { usePages } from './search-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const open = usePages(site);
const story = '/stories/potassium-order/';
const began = new Date('2026-03-14T09:26:53Z');

/** The lengths on a story's page, in order. */
const lengths = (page: Page): Promise<string[]> => page.locator('.spoken-length').allInnerTexts();

/** Reads the text aloud for so many seconds. */
async function read(page: Page, seconds: number): Promise<void> {
  await page.clock.install({ time: began });
  await page.goto(`${site.origin}/pace/`);
  await page.clock.pauseAt(began.getTime() + 60_000);
  await page.getByRole('button', { name: 'Start reading' }).click();
  await page.clock.runFor(seconds * 1000);
  await page.getByRole('button', { name: 'I have read it' }).click();
}

describe('what to say in less time', () => {
  it('opens without script, one version at a time', async () => {
    const page = await open(story, { javaScriptEnabled: false });
    const versions = page.locator('.version');
    expect(await versions.locator('summary').allInnerTexts()).toEqual([
      expect.stringMatching(/^In 30 seconds/u),
      expect.stringMatching(/^In 90 seconds/u),
    ]);
    await page.getByText('In 30 seconds').click();
    expect(await versions.first().getByText('Second result 5.8 mmol/L').isVisible()).toBe(true);
    await page.getByText('In 90 seconds').click();
    expect(await page.locator('.version[open]').count()).toBe(1);
    expect(await page.getByRole('link', { name: 'the full story', exact: true }).isVisible()).toBe(true);
  });

  it('is not on the page of a talk', async () => {
    expect(await (await open('/stories/bedside-handover/')).locator('#telling').count()).toBe(0);
  });
});

describe('the reading test', () => {
  it('measures a pace, which all lengths then go by until it is forgotten', async () => {
    const page = await open(story);
    const before = await lengths(page);
    await page.getByRole('link', { name: 'measure yours' }).click();
    await read(page, 120);
    const result = page.getByRole('status');
    const pace = Number(/you say (\d+) words a minute/u.exec(await result.innerText())?.[1]);
    expect(pace).toBe(Math.round(Number(await page.locator('reading-test').getAttribute('data-words')) / 2));
    await page.goto(site.origin + story);
    expect(await page.locator('[data-said-pace]').innerText()).toBe(String(pace));
    const after = await lengths(page);
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
    await page.goto(`${site.origin}/pace/`);
    expect(await result.innerText()).toBe(`This device has ${pace} words a minute for you.`);
    await page.getByRole('button', { name: 'Forget my pace' }).click();
    await page.goto(site.origin + story);
    expect(await lengths(page)).toEqual(before);
  });

  it.each([
    [5, 'too quick to tell anything'],
    [20, 'more than 260 words a minute'],
    [600, 'fewer than 60 words a minute'],
  ])('keeps nothing of %i seconds', async (seconds, answer) => {
    const page = await open('/404.html');
    await read(page, seconds);
    expect(await page.getByRole('status').innerText()).toContain(answer);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('goes by keyboard, and can be started again', async () => {
    const page = await open('/pace/');
    await page.getByRole('button', { name: 'Start reading' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('I have read it');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Start again');
  });

  it('says how to do it without script', async () => {
    const page = await open('/pace/', { javaScriptEnabled: false });
    expect(await page.getByText('take a watch').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Start reading' }).isVisible()).toBe(false);
  });
});

describe('axe', () => {
  it.each(['none', 'active'] as const)('finds nothing on both pages, forced colors: %s', async (forcedColors) => {
    const told = await open(story, { forcedColors });
    await told.getByText('In 30 seconds').click();
    expect(await violationsOf(told, story)).toEqual([]);
    const reading = await open('/pace/', { forcedColors });
    await reading.getByRole('button', { name: 'Start reading' }).click();
    expect(await violationsOf(reading, '/pace/')).toEqual([]);
  });
});
