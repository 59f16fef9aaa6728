import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnAnswers } from './drawn-answers.ts';
import { askInPopUp, isInView, options, popUpBox, screens, usePages } from './search-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const open = usePages(site);
const story = '/stories/fall-huddles/';
const worked = 'How did you know that it worked';

const hasFocus = (page: Page): Promise<boolean> => popUpBox(page).evaluate((box) => box === document.activeElement);

describe('the box over a page', () => {
  it.each([
    '/',
    story,
    '/stories/',
    '/questions/mistake-at-work/',
    '/competencies/',
    '/companies/st-brigid/',
    '/coverage/',
    '/cheat-sheets/story/fall-huddles/',
    '/cheat-sheets/custom/',
    '/404.html',
  ])('answers in place on %s', async (path) => {
    const page = await open(path, { viewport: screens.desk });
    await page.evaluate(() => document.body.setAttribute('data-same', ''));
    await askInPopUp(page, worked);
    expect(await options(page).first().textContent()).toContain('Handover moved to the bedside');
    expect(await page.locator('body[data-same]').count()).toBe(1);
  });

  it('opens from the bar on a phone, at a slash and at Ctrl+K, with the focus in it', async () => {
    const page = await open(story, { viewport: screens.smallPhone, hasTouch: true });
    await page.getByRole('link', { name: 'Search' }).first().tap();
    expect(await hasFocus(page)).toBe(true);
    await page.getByRole('button', { name: 'Close' }).tap();
    expect(await page.getByRole('dialog').count()).toBe(0);
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      expect(await hasFocus(page)).toBe(true);
      expect(await popUpBox(page).textContent()).toBe('');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
    }
  });

  it('opens from the box in the page when it is tapped or typed into, not when it is passed by', async () => {
    const page = await open(story, { viewport: screens.desk });
    const box = page.getByRole('searchbox', { name: 'Interview question' });
    await box.focus();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.type('how');
    expect(await popUpBox(page).textContent()).toBe('how');
    expect(await hasFocus(page)).toBe(true);
    await page.keyboard.press('Escape');
    await box.click();
    expect(await hasFocus(page)).toBe(true);
  });

  it('loads nothing before the box has the focus', async () => {
    const page = await open(story, { viewport: screens.desk });
    await page.waitForLoadState('networkidle');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.waitForTimeout(300);
    expect(loaded).toEqual([]);
    await page.getByRole('searchbox', { name: 'Interview question' }).focus();
    await expect.poll(() => loaded.some((path) => path.includes('/search/evidence.'))).toBe(true);
  });

  it('grows to two lines for a long question, and no more', async () => {
    const page = await open(story, { viewport: screens.smallPhone });
    await page.keyboard.press('/');
    const height = (): Promise<number> => popUpBox(page).evaluate((box) => box.clientHeight);
    const one = await height();
    await popUpBox(page).fill('Tell me about a time when you had to speak up to somebody more senior '.repeat(3));
    const two = await height();
    expect(two).toBeGreaterThan(one + 15);
    expect(two).toBeLessThan(one + 30);
  });

  it('is a combobox: arrows choose, Enter opens, Escape lets go and then closes', async () => {
    const page = await open(story, { viewport: screens.desk });
    await askInPopUp(page, worked);
    const box = popUpBox(page);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = options(page).nth(1);
    expect(await second.getAttribute('aria-selected')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    expect(await hasFocus(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    expect(await options(page).count()).toBeGreaterThan(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/stories\/bedside-handover\/$/);
  });

  it('leads to the search page with the question, and remembers it', async () => {
    const page = await open(story, { viewport: screens.desk });
    await askInPopUp(page, worked);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=How/);
    await page.goto(site.origin + story);
    await page.keyboard.press('/');
    await page.getByRole('option', { name: worked }).click();
    await page.locator('dialog .result').first().waitFor();
    expect(page.url()).toBe(site.origin + story);
    await page.getByRole('option', { name: 'See why they match' }).click();
    await page.waitForURL(/\/search\/\?q=How/);
  });

  it('does not take what is typed for commands', async () => {
    const page = await open(story, { viewport: screens.desk });
    await page.keyboard.press('/');
    await page.keyboard.type('either/or');
    expect(await popUpBox(page).textContent()).toBe('either/or');
  });
});

describe('a result in the pop-up', () => {
  it('leaves room for three on a phone, however long their texts are, and opens at the headline', async () => {
    const page = await open(story, { viewport: screens.smallPhone, hasTouch: true, answer: drawnAnswers.found });
    await askInPopUp(page, 'Tell me about a time when you spoke up');
    expect(await isInView(options(page).nth(2))).toBe(true);
    await options(page).first().tap();
    await page.waitForURL(/\/stories\/potassium-order\/$/);
    expect(await isInView(page.locator('.headline'))).toBe(true);
  });

  it.each([
    ['nearest', 'No good match. The closest:', 'Doesn’t show Teaching'],
    ['gap', 'No story for this yet.', 'You listed this as a gap'],
    ['opener', 'Tell me about yourself.', 'I am a ward nurse who measures what she changes.'],
    ['unprepared', 'What salary do you expect?', 'You haven’t prepared an answer yet.'],
  ] as const)('is not made up where there is none: %s', async (kind, title, said) => {
    const page = await open(story, { answer: drawnAnswers[kind] });
    await askInPopUp(page, 'anything');
    expect(await page.getByRole('heading', { name: title }).isVisible()).toBe(true);
    expect(await page.getByRole('dialog').getByText(said).isVisible()).toBe(true);
    expect(await options(page).count()).toBe(kind === 'nearest' ? 2 : 0);
  });
});

describe('when the files cannot be loaded', () => {
  it('says so at once, without a connection, and offers other ways', async () => {
    const page = await open(story, { viewport: screens.smallPhone, hasTouch: true });
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Search' }).first().tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('its files didn’t load').waitFor();
    for (const name of ['questions', 'competencies', 'stories'])
      expect(await dialog.getByRole('link', { name }).first().isVisible()).toBe(true);
  });

  it('works without a connection once it has worked with one', async () => {
    const page = await open(story, { viewport: screens.desk });
    await askInPopUp(page, worked);
    await page.context().setOffline(true);
    await popUpBox(page).fill('a mistake with a patient');
    await options(page).filter({ hasText: 'The antibiotic I gave three hours late' }).first().waitFor();
  });

  it.each(['phone', 'desk'] as const)(
    'without script the box is a form that leads to the search page: %s',
    async (screen) => {
      const page = await open(story, { javaScriptEnabled: false, viewport: screens[screen] });
      const box = page.getByRole('searchbox', { name: 'Interview question' });
      await box.fill('a mistake');
      await box.press('Enter');
      await page.waitForURL(/\/search\/\?q=a\+mistake/);
      await page.goto(site.origin + story);
      await page.getByRole('link', { name: 'Search' }).first().click();
      await page.waitForURL(/\/search\/$/);
    },
  );
});
