import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { OpenSite } from './site.ts';

/** Ten days before the nurse's interview. */
export const tenDaysBefore = '2027-02-27T20:00:00';

/** How a page of the drill is opened. */
export interface RecallPageOptions extends BrowserContextOptions {
  query?: string;
  /** What the device's clock says. */
  now?: string;
  /** Whether the browser refuses to store anything. */
  isBlocked?: boolean;
}

/** Opens the drill in a browser of its own, on a day that stays the same. */
export async function openRecall(
  site: OpenSite,
  { query = '', now = tenDaysBefore, isBlocked = false, ...options }: RecallPageOptions = {},
): Promise<Page> {
  const context = await site.browser.newContext({ timezoneId: 'Europe/Berlin', ...options });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  if (isBlocked) {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    });
  }
  await page.goto(`${site.origin}/recall/${query}`);
  return page;
}

export const startButton = (page: Page): Locator => page.getByRole('button', { name: /^Drill \d+ questions?$/u });
export const question = (page: Page): Locator => page.locator('#recall-ask');
export const answer = (page: Page): Locator => page.locator('.recall-answer');
export const readyText = (page: Page): Locator => page.locator('.recall-ready');

/** Clicks a button that saves a file, and reads the file. */
export async function savedFile(page: Page, name: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Adds a file that was saved. */
export async function addFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Answers questions with a key each, such as `3` for good. */
export async function drillWithKeys(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press('Space');
    await answer(page).waitFor();
    await page.keyboard.press(key);
  }
}
