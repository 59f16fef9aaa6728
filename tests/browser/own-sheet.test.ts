import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { printPage } from '../print/chromium-print.ts';
import { useSite } from './site.ts';

const site = useSite();

async function openOwnSheet(query: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/cheat-sheets/custom/${query}`);
  return page;
}

describe('a sheet of one’s own', () => {
  it('is chosen on the index page and is exactly those stories on one page', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/cheat-sheets/`);
    await page.getByRole('checkbox', { name: 'The huddles that changed nothing' }).check();
    await page.getByRole('checkbox', { name: 'I would not hang the potassium' }).check();
    await page.getByRole('textbox', { name: 'Title' }).fill('Monday');
    await page.getByRole('button', { name: 'Make a sheet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Monday' }).waitFor();
    const stories = await page.getByRole('heading', { level: 3 }).allTextContents();
    expect(stories.toSorted()).toEqual(['I would not hang the potassium', 'The huddles that changed nothing']);
    for (const paper of ['a4', 'letter'] as const) {
      const pdf = await printPage(page, { paper });
      expect(pdf.pages).toHaveLength(1);
      const words = pdf.pages[0]?.texts.map(({ text }) => text).join(' ') ?? '';
      expect(words).toContain('The huddles that changed nothing');
      expect(words).toMatch(/all \d+ items shown/u);
      expect(words).not.toContain('Choose other stories');
    }
    await page.close();
  });

  it('with more stories than a page holds leaves out what has no room, says so and links to it', async () => {
    const briefs: { id: string }[] = await (await fetch(`${site.origin}/cheat-sheets/stories.json`)).json();
    const many = ['a', 'b', 'c', 'd'].flatMap((copy) =>
      briefs.map((brief) => ({ ...brief, id: `${brief.id}-${copy}` })),
    );
    expect(many).toHaveLength(32);
    const page = await site.browser.newPage();
    await page.route('**/cheat-sheets/stories.json', (route) => route.fulfill({ json: many }));
    await page.goto(`${site.origin}/cheat-sheets/custom/?stories=${many.map(({ id }) => id).join(',')}`);
    const foot = page.locator('.sheet-foot');
    await foot.waitFor();
    const missing = /^(.*) did not fit/u.exec((await foot.locator('span').last().textContent()) ?? '')?.[1] ?? '';
    const left = (missing.match(/\d+/gu) ?? []).reduce((sum, count) => sum + Number(count), 0);
    expect(left).toBeGreaterThan(0);
    expect(await page.locator('.sheet-left-out li a').count()).toBe(left);
    const pdf = await printPage(page, { paper: 'letter' });
    expect(pdf.pages).toHaveLength(1);
    // Where many points of one heading are missing they are folded.
    await page.locator('.sheet-left-out a').filter({ visible: true }).first().click();
    await page.waitForURL('**/stories/**');
    await page.close();
  });

  it('keeps what was chosen when others are chosen', async () => {
    const page = await openOwnSheet('?stories=fall-huddles&title=Monday');
    await page.getByRole('link', { name: 'Choose other stories' }).click();
    await page.waitForURL('**/cheat-sheets/?**');
    const box = page.getByRole('checkbox', { name: 'The huddles that changed nothing' });
    await page.waitForFunction(() => document.querySelector('.sheet-picker :checked') !== null);
    expect(await box.isChecked()).toBe(true);
    expect(await page.locator('.sheet-picker :checked').count()).toBe(1);
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Monday');
    await page.getByRole('checkbox', { name: 'I would not hang the potassium' }).check();
    await page.getByRole('button', { name: 'Make a sheet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Monday' }).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(2);
    await page.close();
  });

  it('names the stories of its address that are not in the bank', async () => {
    const page = await openOwnSheet('?stories=fall-huddles,no-such-story');
    await page.getByText('Not in this bank: no-such-story.').waitFor();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(1);
    await page.goto(`${site.origin}/cheat-sheets/custom/?stories=no-such-story`);
    await page.getByText('This link names no story in the bank.').waitFor();
    await page.close();
  });

  it('takes markup in its address for text', async () => {
    const page = await openOwnSheet(
      `?stories=fall-huddles,${encodeURIComponent('<b>x</b>')}&title=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    await page.getByRole('heading', { level: 1, name: '<img src=x onerror=alert(1)>' }).waitFor();
    await page.getByText('Not in this bank: <b>x</b>.').waitFor();
    expect(await page.locator('.sheet img').count()).toBe(0);
    await page.close();
  });

  it('says what it needs where nothing is chosen, and where no script runs', async () => {
    const page = await openOwnSheet('');
    await page.getByText('No stories selected.').waitFor();
    await page.close();
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const silent = await context.newPage();
    await silent.goto(`${site.origin}/cheat-sheets/custom/?stories=fall-huddles`);
    expect(await silent.getByText('needs JavaScript').isVisible()).toBe(true);
    await silent.getByRole('link', { name: 'the single-story sheets' }).click();
    expect(await silent.getByRole('heading', { level: 1 }).textContent()).toBe('Cheat sheets');
    await context.close();
  });
});

describe('the page of a sheet', () => {
  it('prints at the button, and says how to print without script', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/cheat-sheets/story/fall-huddles/`);
    const printed = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          window.print = () => {
            resolve(true);
          };
        }),
    );
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await printed).toBe(true);
    expect(await page.getByText('Fits one page').isVisible()).toBe(true);
    await page.close();
  });

  it.each([
    ['en-US', 'PDF Letter', 'PDF A4'],
    ['de-DE', 'PDF A4', 'PDF Letter'],
  ])('is shown whole on a phone, with one button for the paper of %s', async (locale, preferred, other) => {
    const page = await site.browser.newPage({ locale, viewport: { width: 390, height: 664 } });
    await page.goto(`${site.origin}/cheat-sheets/story/fall-huddles/`);
    const [first, second] = await page.locator('.sheet-pdf').all();
    expect(await first?.textContent()).toMatch(preferred);
    expect(await second?.textContent()).toMatch(other);
    expect(await page.locator('.sheet-pdf.other-paper').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    const widthOf = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((element) => element.scrollWidth);
    expect(await widthOf('.sheet-frame')).toBeLessThan(390);
    await page.getByRole('button', { name: 'Larger' }).click();
    expect(await widthOf('.sheet-frame')).toBeGreaterThan(600);
    expect(await widthOf('html')).toBeLessThanOrEqual(390);
    await page.close();
  });

  it('has no PDF of another sheet where it lies', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/cheat-sheets/story/fall-huddles/landscape/`);
    expect(await page.locator('.sheet-pdf').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(true);
    await page.close();
  });

  it('of one’s own says that the browser makes its PDF', async () => {
    const page = await openOwnSheet('?stories=fall-huddles');
    expect(await page.getByRole('button', { name: 'Print or save as PDF' }).isVisible()).toBe(true);
    await page.close();
  });

  it('offers both PDFs', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/cheat-sheets/story/fall-huddles/`);
    for (const name of ['PDF A4', 'PDF Letter']) {
      const address = await page.getByRole('link', { name }).getAttribute('href');
      const response = await fetch(`${site.origin}${address ?? ''}`);
      expect(response.status).toBe(200);
      expect((await response.text()).slice(0, 5)).toBe('%PDF-');
    }
    await page.close();
  });
});
