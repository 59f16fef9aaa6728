import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const opened: Page[] = [];

async function open(path: string, options: Parameters<typeof site.browser.newContext>[0] = {}): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  opened.push(page);
  await page.goto(site.origin + path);
  return page;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()));
});

const box = (page: Page) => page.getByRole('combobox', { name: 'The question, as it was asked' });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

async function ask(page: Page, question: string): Promise<void> {
  await box(page).fill(question);
  await options(page).first().waitFor();
}

describe('asking', () => {
  it('names the stories, says why, and opens one at the part that answers', async () => {
    const page = await open('/search/');
    await ask(page, 'Tell me about a mistake you made with a patient');
    const first = options(page).first();
    expect(await first.textContent()).toMatch(/The antibiotic I gave three hours late/);
    expect(await first.textContent()).toMatch(/Answers/);
    await first.click();
    await page.waitForURL(/\/stories\/late-antibiotic\//);
  });

  it('loads nothing before the reader goes to the box', async () => {
    const page = await open('/');
    await page.waitForLoadState('networkidle');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.waitForTimeout(300);
    expect(loaded).toEqual([]);
    await box(page).focus();
    await expect.poll(() => loaded.some((path) => path.includes('/search/evidence.'))).toBe(true);
  });

  it('loads at most 120 KB, compressed, until the first answer', async () => {
    const page = await open('/search/');
    const loaded: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/\.(?:js|json|pagefind|pf_\w+)$/u.test(new URL(response.url()).pathname)) loaded.push(response.body());
    });
    await page.reload();
    await ask(page, 'Tell me about a mistake you made with a patient');
    const sizes = (await Promise.all(loaded)).map((body) => gzipSync(body).length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000);
  });

  it('finds bare words that only a full story has', async () => {
    const page = await open('/search/');
    await ask(page, 'magazine');
    expect(await options(page).first().textContent()).toMatch(/I would not hang the potassium/);
  });

  it('looks for the words themselves in the full text when asked to', async () => {
    const page = await open('/search/');
    await ask(page, 'magazine');
    await page.getByRole('button', { name: 'Look for these words in every full story' }).click();
    await page.getByText('1 story with these words').first().waitFor();
    expect(await options(page).first().locator('.result-excerpt mark').textContent()).toMatch(/^magazine\W?$/u);
  });

  it('says so when the index of the full text is missing', async () => {
    const page = await open('/search/');
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await ask(page, 'magazine');
    await page.getByRole('button', { name: 'Look for these words in every full story' }).click();
    await page.getByText('The full text cannot be searched here').first().waitFor();
  });

  it('says plainly that there is no story, and what comes nearest', async () => {
    const page = await open('/search/');
    await box(page).fill('Have you ever been on television?');
    await page.getByText('No story for this yet.').first().waitFor();
    expect(await options(page).count()).toBe(0);
  });

  it('keeps the question in the address, and answers an address', async () => {
    const page = await open('/search/?q=how+did+you+know+that+it+worked&company=harlan');
    await options(page).first().waitFor();
    expect(await box(page).inputValue()).toBe('how did you know that it worked');
    expect(await options(page).allTextContents()).toEqual([expect.stringMatching(/Harlan/)]);
    await box(page).fill('a mistake with a patient');
    await page.waitForURL(/q=a(?:\+|%20)mistake/);
  });
});

describe('facets', () => {
  it('count what they would show, and narrow to that', async () => {
    const page = await open('/search/', { viewport: { width: 1280, height: 800 } });
    await ask(page, 'How did you know that it worked');
    const all = await options(page).count();
    const harlan = page.getByRole('checkbox', { name: /^Harlan/ });
    const count = Number(/\d+/.exec((await harlan.locator('..').textContent()) ?? '')?.[0]);
    await harlan.check();
    await expect.poll(() => options(page).count()).toBe(count);
    expect(count).toBeLessThan(all);
  });

  it('can be taken away where they leave nothing', async () => {
    const page = await open('/search/?q=How+did+you+know+that+it+worked', { viewport: { width: 1280, height: 800 } });
    await options(page).first().waitFor();
    const all = await options(page).count();
    const leavesNone = page.locator('.search-facets label', { hasText: 'none' }).first().getByRole('checkbox');
    expect(await leavesNone.isDisabled()).toBe(true);
    const choice = await leavesNone.evaluate((box: HTMLInputElement) => `${box.name}=${box.value}`);
    await page.goto(`${site.origin}/search/?q=How+did+you+know+that+it+worked&${choice}`);
    await page.getByText('none of them passes the filters').waitFor();
    expect(await options(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Take the filters away' }).click();
    await expect.poll(() => options(page).count()).toBe(all);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.waitForURL((address) => !address.search.includes(choice));
  });
});

describe('by keyboard', () => {
  it('a slash goes to the box, arrows choose, Enter opens, Escape clears', async () => {
    const page = await open('/search/', { viewport: { width: 1280, height: 800 } });
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await ask(page, 'How did you know that it worked');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = options(page).nth(1);
    expect(await second.getAttribute('aria-selected')).toBe('true');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/stories\//);
    await page.goBack();
    await box(page).fill('How did you know that it worked');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => box(page).inputValue()).toBe('');
  });
});

describe('recent questions', () => {
  it('are kept on the device and can be forgotten', async () => {
    const page = await open('/search/');
    await ask(page, 'when you disagreed with a doctor');
    await options(page).first().click();
    await page.waitForURL(/\/stories\//);
    await page.goto(`${site.origin}/search/`);
    await box(page).focus();
    await page.getByRole('option', { name: 'when you disagreed with a doctor' }).waitFor();
    await page.getByRole('button', { name: 'Forget these' }).click();
    expect(await page.getByRole('option').count()).toBe(0);
  });
});

describe('when something is missing', () => {
  it('says that the index is missing and offers other ways', async () => {
    const page = await open('/search/');
    await page.route('**/search/evidence.*', (route) => route.fulfill({ status: 404, body: '' }));
    await box(page).fill('How did you know that it worked');
    await page.getByText('its files are missing').first().waitFor();
    expect(await page.getByRole('link', { name: 'questions' }).first().isVisible()).toBe(true);
  });

  it('does not blame its files when it fails on a question', async () => {
    const page = await open('/search/');
    // Stands for any mistake in answering.
    await page.addInitScript(() => {
      const { normalize } = String.prototype;
      String.prototype.normalize = function (form) {
        if (this.includes('unbearable')) throw new Error('a mistake of ours');
        return normalize.call(this, form);
      };
    });
    await page.reload();
    await box(page).fill('an unbearable question');
    await page.getByText('The search failed on this question.').first().waitFor();
    expect(await page.getByText('files are missing').count()).toBe(0);
    await box(page).fill('missed a deadline');
    await options(page).first().waitFor();
  });

  it('says that it is loading on a slow network, and then answers', async () => {
    const page = await open('/search/');
    await page.route('**/search/evidence.*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await box(page).fill('How did you know that it worked');
    await page.getByText('Loading the search').first().waitFor();
    await options(page).first().waitFor();
  });

  it('without script the page still leads on', async () => {
    const page = await open('/search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').isVisible()).toBe(true);
    expect(await page.locator('noscript').textContent()).toContain('Searching needs JavaScript');
  });
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each(['How did you know that it worked', 'Have you ever been on television?'])(
    'axe finds nothing with "%s" asked',
    async (question) => {
      const page = await open('/search/', { colorScheme });
      await box(page).fill(question);
      await options(page).first().or(page.getByText('No story for this yet.').first()).first().waitFor();
      await page.waitForTimeout(700);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );
});
