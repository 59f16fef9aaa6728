import type { Locator, Page } from 'playwright-core';
import { afterEach } from 'vitest';
import type { Answer } from '../../src/search/answer/answer.ts';
import { answerWith } from './drawn-answers.ts';
import type { OpenSite } from './site.ts';

/** The screens of two phones, the smaller one as it is between the bars of its browser, and a desk. */
export const screens = {
  phone: { width: 390, height: 844 },
  smallPhone: { width: 390, height: 664 },
  desk: { width: 1280, height: 800 },
} as const;

type ContextOptions = Parameters<OpenSite['browser']['newContext']>[0];

/** How a page is opened. */
type PageOptions = ContextOptions & {
  /** What its search answers to every question, in place of what the ranking would. */
  answer?: Answer;
};

/** Opens pages of a site, each in a context of its own, which is closed after the test. */
export function usePages(site: OpenSite): (path: string, options?: PageOptions) => Promise<Page> {
  const opened: Page[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
  });
  return async (path, { answer, ...options } = {}) => {
    const context = await site.browser.newContext({ viewport: screens.phone, ...options });
    const page = await context.newPage();
    opened.push(page);
    if (answer) await answerWith(page, answer);
    await page.goto(site.origin + path);
    return page;
  };
}

const boxName = 'Interview question';

/** The box of the search page. */
export const pageBox = (page: Page): Locator => page.getByRole('textbox', { name: boxName });
/** The box over any page. */
export const popUpBox = (page: Page): Locator => page.getByRole('dialog').getByRole('combobox', { name: boxName });
/** What the search page lists. */
export const results = (page: Page): Locator => page.locator('.results > .result');
/** What the pop-up lists. */
export const options = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

/** Asks on the search page and waits for what is found. */
export async function ask(page: Page, question: string): Promise<void> {
  await pageBox(page).fill(question);
  await results(page).first().waitFor();
}

/** Opens the pop-up, asks and waits for what is found. */
export async function askInPopUp(page: Page, question: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await popUpBox(page).fill(question);
  await page.locator('dialog .result, dialog .note-title').first().waitFor();
}

/** Whether all of an element can be seen without scrolling. */
export const isInView = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
