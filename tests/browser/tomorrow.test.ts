import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe-violations.ts';
import { drawnAnswers } from './drawn-answers.ts';
import { ask, askInPopUp, pageBox, results, screens, usePages } from './search-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const open = usePages(site);

const huddles = 'The huddles that changed nothing';
const potassium = 'I would not hang the potassium';
const handover = 'Handover moved to the bedside';
const three = '?stories=fall-huddles,potassium-order,bedside-handover';

const star = (page: Page, title: string): Locator => page.getByRole('button', { name: `For tomorrow: ${title}` });
const titles = (page: Page): Promise<string[]> => page.locator('.tomorrow-list .entry-title').allTextContents();
const count = (page: Page): Locator => page.locator('.site-navigation tomorrow-count');
const said = (page: Page): Locator => page.locator('.tomorrow-said [role=status]');
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
  );

/** Opens the page of the list with three stories on it. */
async function openList(options?: Parameters<typeof open>[1]): Promise<Page> {
  const page = await open(`/tomorrow/${three}`, options);
  await page.getByRole('button', { name: 'Keep for tomorrow' }).click();
  await page.locator('.tomorrow-list li').nth(2).waitFor();
  return page;
}

/** The same context with storage that throws, or is full. */
async function blockStorage(context: BrowserContext, how: 'forbidden' | 'full'): Promise<void> {
  await context.addInitScript((kind) => {
    if (kind === 'forbidden')
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    else
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
  }, how);
}

describe('a star', () => {
  it('stands beside every entry, says the title, and is kept over pages and reloads', async () => {
    const page = await open('/stories/');
    const entries = await page.locator('.entries > li').count();
    expect(await page.locator('story-star button').count()).toBe(entries);
    expect(await star(page, huddles).getAttribute('aria-pressed')).toBe('false');
    await star(page, huddles).click();
    expect(await star(page, huddles).getAttribute('aria-pressed')).toBe('true');
    expect(await count(page).textContent()).toBe('1');
    await page.goto(`${site.origin}/stories/fall-huddles/`);
    expect(await star(page, huddles).getAttribute('aria-pressed')).toBe('true');
    await page.goto(`${site.origin}/stories/potassium-order/`);
    await star(page, potassium).click();
    await page.reload();
    expect(await star(page, potassium).getAttribute('aria-pressed')).toBe('true');
    expect(await count(page).textContent()).toBe('2');
    await page.goto(`${site.origin}/tomorrow/`);
    expect(await titles(page)).toEqual([huddles, potassium]);
  });

  it('stands beside what was found on the search page, and does not open it', async () => {
    const page = await open('/search/', { answer: drawnAnswers.found });
    await ask(page, 'anything');
    expect(await page.locator('.results story-star button').count()).toBe(await results(page).count());
    const title = (await results(page).first().locator('.result-title').textContent()) ?? '';
    await star(page, title).click();
    expect(new URL(page.url()).pathname).toBe('/search/');
    expect(await count(page).textContent()).toBe('1');
    await pageBox(page).blur();
  });

  it('stands beside the options of the pop-up, each in its row, within reach of the keyboard', async () => {
    const page = await open('/stories/fall-huddles/', { viewport: screens.smallPhone, answer: drawnAnswers.found });
    await askInPopUp(page, 'anything');
    const options = page.getByRole('option').filter({ has: page.locator('.result-title') });
    const stars = page.locator('.search-stars button');
    expect(await stars.count()).toBe(await options.count());
    for (const [at, option] of (await options.all()).entries()) {
      const title = (await option.locator('.result-title').textContent()) ?? '';
      expect(await stars.nth(at).getAttribute('aria-label')).toBe(`For tomorrow: ${title}`);
      const [box, button] = await Promise.all([option.boundingBox(), stars.nth(at).boundingBox()]);
      expect(Math.abs((box?.y ?? 0) - (button?.y ?? -99))).toBeLessThan(2);
    }
    await page.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await stars.first().getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    expect(await violationsOf(page, 'pop-up')).toEqual([]);
  });

  it('is not there without a script, and nor is the list', async () => {
    const page = await open('/stories/', { javaScriptEnabled: false });
    expect(await page.locator('story-star:visible').count()).toBe(0);
    const bar = page.locator('.site-navigation a:visible');
    expect(await bar.allInnerTexts()).toEqual(['Stories', 'Competencies', 'Questions', 'Cheat sheets', 'Search']);
    await page.goto(`${site.origin}/tomorrow/`);
    expect(await page.locator('noscript p').innerText()).toContain('Your list is kept by a script');
    expect(await page.locator('tomorrow-page').isVisible()).toBe(false);
  });
});

describe('the list for tomorrow', () => {
  it('is put in order by keyboard alone, which is read out, and keeps the focus', async () => {
    const page = await openList();
    await page.getByRole('button', { name: `Move down: ${huddles}` }).focus();
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([potassium, huddles, handover]);
    expect(await said(page).textContent()).toBe(`${huddles}: 2 of 3.`);
    expect(await focused(page)).toBe(`Move down: ${huddles}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([potassium, handover, huddles]);
    expect(await focused(page)).toBe(`Move down: ${huddles}`);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await titles(page)).toEqual([potassium, huddles, handover]);
    await page.reload();
    expect(await titles(page)).toEqual([potassium, huddles, handover]);
  });

  it('is put in order by dragging, and stays as it was where that is given up', async () => {
    const page = await openList({ viewport: screens.desk });
    const handle = page.locator('.drag-handle');
    const middle = async (place: number): Promise<[number, number]> => {
      const box = await handle.nth(place).boundingBox();
      return [(box?.x ?? 0) + 8, (box?.y ?? 0) + 12];
    };
    const [x, from] = await middle(0);
    const [, to] = await middle(2);
    await page.mouse.move(x, from);
    await page.mouse.down();
    await page.mouse.move(x, to + 80, { steps: 8 });
    await page.mouse.up();
    expect(await titles(page)).toEqual([potassium, handover, huddles]);
    expect(await said(page).textContent()).toBe(`${huddles}: 3 of 3.`);
    await page.mouse.move(...(await middle(0)));
    await page.mouse.down();
    await page.mouse.move(x, to + 80, { steps: 8 });
    await handle.nth(2).dispatchEvent('pointercancel');
    await page.mouse.up();
    expect(await titles(page)).toEqual([potassium, handover, huddles]);
    await page.reload();
    expect(await titles(page)).toEqual([potassium, handover, huddles]);
  });

  it('gives back what was removed or cleared', async () => {
    const page = await openList();
    await page.getByRole('button', { name: `Remove: ${potassium}` }).press('Enter');
    expect(await titles(page)).toEqual([huddles, handover]);
    expect(await said(page).textContent()).toBe(`Removed: ${potassium}.`);
    expect(await focused(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([huddles, potassium, handover]);
    await page.getByRole('button', { name: 'Clear the list' }).click();
    expect(await titles(page)).toEqual([]);
    expect(await page.getByText('Nothing yet.').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Clear the list' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await titles(page)).toEqual([huddles, potassium, handover]);
    expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(false);
  });

  it('is walked through, from its first story to its last and back', async () => {
    const page = await openList();
    await page.getByRole('link', { name: 'Walk through them' }).click();
    await page.waitForURL('**/stories/fall-huddles/');
    const walk = page.getByRole('navigation', { name: 'Tomorrow' });
    await walk.waitFor();
    expect(await walk.getByRole('link').allInnerTexts()).toHaveLength(2);
    expect(await walk.getByRole('link', { name: '1 of 3 for tomorrow' }).count()).toBe(1);
    await walk.getByRole('link', { name: `Next: ${potassium}` }).click();
    await page.waitForURL('**/stories/potassium-order/');
    await walk.getByRole('link', { name: `Next: ${handover}` }).click();
    await page.waitForURL('**/stories/bedside-handover/');
    await walk.getByRole('link', { name: '3 of 3 for tomorrow' }).waitFor();
    expect(await walk.getByRole('link', { name: /^Next/u }).count()).toBe(0);
    await walk.getByRole('link', { name: `Previous: ${potassium}` }).click();
    await page.waitForURL('**/stories/potassium-order/');
    await star(page, potassium).click();
    await walk.waitFor({ state: 'hidden' });
  });

  it('is walked through past what is no longer there, and without a connection by bare names', async () => {
    const page = await open('/tomorrow/?stories=fall-huddles,no-such-story,potassium-order');
    await page.getByRole('button', { name: 'Keep for tomorrow' }).click();
    await page.goto(`${site.origin}/stories/fall-huddles/`);
    const walk = page.getByRole('navigation', { name: 'Tomorrow' });
    await walk.getByRole('link', { name: `Next: ${potassium}` }).waitFor();
    expect(await walk.getByText('1 of 2').isVisible()).toBe(true);
    await page.route('**/addresses.json', (route) => route.abort());
    await page.reload();
    await walk.getByRole('link', { name: 'Next' }).waitFor();
  });

  it('names what is no longer there, and lets go of it', async () => {
    const page = await open('/tomorrow/?stories=no-such-story,fall-huddles,%3Cb%3Ex%3C%2Fb%3E');
    await page.getByRole('button', { name: 'Keep for tomorrow' }).click();
    expect(await titles(page)).toEqual(['no-such-story', huddles, '<b>x</b>']);
    expect(await page.locator('.tomorrow-list .story-gone').count()).toBe(2);
    await page.getByRole('button', { name: 'Remove: no-such-story' }).click();
    await page.getByRole('button', { name: 'Remove: <b>x</b>' }).click();
    expect(await titles(page)).toEqual([huddles]);
  });

  it('is on two tabs the same', async () => {
    const page = await openList();
    const other = await page.context().newPage();
    await other.goto(`${site.origin}/stories/potassium-order/`);
    expect(await star(other, potassium).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: `Remove: ${potassium}` }).click();
    await other.locator('.page-actions [aria-pressed=false]').waitFor();
    expect(await count(other).textContent()).toBe('2');
    await star(other, potassium).click();
    await page.locator('.tomorrow-list li').nth(2).waitFor();
    expect(await titles(page)).toEqual([huddles, handover, potassium]);
    expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(false);
  });

  it('remembers the last stories that were opened, until that is cleared', async () => {
    const page = await open('/stories/fall-huddles/');
    await page.goto(`${site.origin}/stories/potassium-order/`);
    await page.goto(`${site.origin}/tomorrow/`);
    const opened = page.locator('[data-show=opened]');
    expect(await opened.getByRole('link').allTextContents()).toEqual([potassium, huddles]);
    await opened.getByRole('button', { name: 'Clear these' }).click();
    expect(await opened.isVisible()).toBe(false);
    await page.reload();
    expect(await opened.isVisible()).toBe(false);
  });
});

describe('a link to a list', () => {
  it('shows the list on another device and keeps it only when asked, and never in place of another', async () => {
    const page = await openList();
    const link = await page.locator('[data-show=link]').getAttribute('href');
    expect(link).toBe(`${site.origin}/tomorrow/${three}`);
    const other = await open('/stories/late-antibiotic/');
    await other.locator('.page-actions story-star button').click();
    await other.goto(link ?? '');
    const offer = other.locator('.tomorrow-offer');
    expect(await offer.locator('.entry-title').allTextContents()).toEqual([huddles, potassium, handover]);
    expect(await titles(other)).toHaveLength(1);
    await other.getByRole('button', { name: 'Leave it' }).click();
    expect(await offer.isVisible()).toBe(false);
    await other.goto(link ?? '');
    await other.getByRole('button', { name: 'Add to my list' }).click();
    expect((await titles(other)).slice(1)).toEqual([huddles, potassium, handover]);
    await other.getByRole('button', { name: 'Undo' }).click();
    expect(await titles(other)).toHaveLength(1);
    await other.goto(link ?? '');
    await other.getByRole('button', { name: 'Replace my list' }).click();
    expect(await titles(other)).toEqual([huddles, potassium, handover]);
    expect(other.url()).toBe(`${site.origin}/tomorrow/`);
  });

  it('is copied where the browser lets it', async () => {
    const page = await openList({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy its link' }).click();
    await said(page).getByText('Link copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.origin}/tomorrow/${three}`);
  });

  it('is there to be copied by hand where the browser does not', async () => {
    const page = await open('/tomorrow/');
    await page.context().addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${site.origin}/tomorrow/${three}`);
    await page.getByRole('button', { name: 'Keep for tomorrow' }).click();
    expect(await page.getByRole('link', { name: 'Link to this list' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Copy its link' }).isVisible()).toBe(false);
  });
});

describe('the sheet of one’s own', () => {
  it('is the list for tomorrow: printed from it, chosen from it, in its order', async () => {
    const page = await openList();
    await page.getByRole('textbox', { name: 'Title on paper' }).fill('Monday');
    await page.getByRole('button', { name: `Move down: ${huddles}` }).click();
    await page.getByRole('link', { name: 'Print on one page' }).click();
    await page.getByRole('heading', { level: 1, name: 'Monday' }).waitFor();
    const address = new URL(page.url());
    expect(address.searchParams.get('stories')).toBe('potassium-order,fall-huddles,bedside-handover');
    expect(await page.getByRole('link', { name: 'Your list for tomorrow' }).isVisible()).toBe(true);
    await page.goto(`${site.origin}/cheat-sheets/`);
    await page.waitForFunction(() => document.querySelectorAll('.sheet-picker :checked').length === 3);
    await page.getByRole('checkbox', { name: handover }).uncheck();
    await page.getByRole('button', { name: 'Make a sheet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Monday' }).waitFor();
    expect(new URL(page.url()).searchParams.get('stories')).toBe('potassium-order,fall-huddles');
    await page.getByRole('link', { name: 'Keep for tomorrow' }).click();
    await page.getByRole('button', { name: 'Replace my list' }).click();
    expect(await titles(page)).toEqual([potassium, huddles]);
    await page.goto(`${site.origin}/cheat-sheets/custom/`);
    await page.getByRole('heading', { level: 1, name: 'Monday' }).waitFor();
    expect(new URL(page.url()).searchParams.get('stories')).toBe('potassium-order,fall-huddles');
  });
});

describe('where a browser keeps nothing', () => {
  it.each(['forbidden', 'full'] as const)('says so, and works as long as the page lasts: %s', async (how) => {
    const page = await open('/404.html');
    await blockStorage(page.context(), how);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${site.origin}/stories/fall-huddles/`);
    await star(page, huddles).click();
    expect(await star(page, huddles).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('alert').textContent()).toContain('keeps nothing for this site');
    await page.goto(`${site.origin}/tomorrow/${three}`);
    await page.getByRole('button', { name: 'Keep for tomorrow' }).click();
    expect(await titles(page)).toEqual([huddles, potassium, handover]);
    expect(await page.getByText('This browser keeps nothing for this site').isVisible()).toBe(true);
    await page.getByRole('button', { name: `Move down: ${huddles}` }).click();
    expect(await titles(page)).toEqual([potassium, huddles, handover]);
    expect(faults).toEqual([]);
  });

  it('says that what it kept cannot be read, and begins anew', async () => {
    const page = await open('/tomorrow/');
    await page.evaluate(() => {
      localStorage.setItem('story-bank:/:tomorrow', '{"half');
      localStorage.setItem('story-bank:/:opened-stories', '\u0000<b>');
    });
    await page.reload();
    expect(await page.getByText('can’t be read').isVisible()).toBe(true);
    await page.goto(`${site.origin}/stories/fall-huddles/`);
    await star(page, huddles).click();
    await page.goto(`${site.origin}/tomorrow/`);
    expect(await titles(page)).toEqual([huddles]);
    expect(await page.getByText('can’t be read').isVisible()).toBe(false);
  });
});

describe('the actions of a story', () => {
  it('stand under its headline, copy it, and share it where the browser can', async () => {
    const page = await open('/404.html', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.context().addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (shared: unknown) => {
          document.body.dataset['shared'] = JSON.stringify(shared);
          return Promise.resolve();
        },
      });
    });
    await page.goto(`${site.origin}/stories/fall-huddles/?from=a#b`);
    const headline = (await page.locator('.headline').textContent()) ?? '';
    await page.getByRole('button', { name: 'Copy headline' }).click();
    await page.getByText('Headline copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(headline);
    await page.getByRole('button', { name: 'Share' }).click();
    const shared: unknown = JSON.parse((await page.locator('body').getAttribute('data-shared')) ?? '');
    expect(shared).toMatchObject({ text: headline, url: `${site.origin}/stories/fall-huddles/` });
  });

  it.each([
    ['/stories/fall-huddles/', ['Cheat sheet']],
    ['/stories/bedside-handover/', ['Present', 'Rehearse', 'Handout', 'Cheat sheet', 'Talk sheet']],
    ['/companies/st-brigid/', ['Cheat sheet']],
    ['/competencies/communication/', ['Cheat sheet']],
  ])('can be seen at once on a phone: %s', async (path, names) => {
    const page = await open(path, { viewport: screens.smallPhone });
    const actions = page.locator('.page-actions a');
    expect(await actions.allInnerTexts()).toEqual(names);
    for (const action of await actions.all()) {
      const box = await action.boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(screens.smallPhone.height);
    }
  });
});

describe('the page of the list', () => {
  it.each(['none', 'active'] as const)('has nothing for axe to find, with forced colors %s', async (forcedColors) => {
    const page = await open('/tomorrow/', { forcedColors });
    expect(await violationsOf(page, 'empty')).toEqual([]);
    await page.goto(`${site.origin}/tomorrow/?stories=fall-huddles,no-such-story,potassium-order`);
    expect(await violationsOf(page, 'offered')).toEqual([]);
    await page.getByRole('button', { name: 'Keep for tomorrow' }).click();
    await page.getByRole('button', { name: /^Remove: I would/u }).click();
    expect(await violationsOf(page, 'kept')).toEqual([]);
    await page.goto(`${site.origin}/stories/fall-huddles/`);
    await page.goto(`${site.origin}/stories/fall-huddles/`);
    expect(await violationsOf(page, 'story')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
