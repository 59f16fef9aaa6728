import { describe, expect, it } from 'vitest';
import { pagesOf } from '../site-files.ts';
import { useSite } from './site.ts';

const site = useSite();

/** One page of each kind. */
const kinds = [
  '/',
  '/stories/',
  '/stories/bedside-handover/',
  '/stories/fall-huddles/',
  '/competencies/',
  '/competencies/patient-safety/',
  '/companies/',
  '/companies/st-brigid/',
  '/questions/',
  '/questions/mistake-at-work/',
  '/coverage/',
  '/career/',
  '/lenses/',
  '/lenses/northgate-values/every-voice/',
  '/interviews/',
  '/interviews/northgate-manager/',
  '/to-do/',
  '/make-it-your-own/',
  '/search/',
  '/cheat-sheets/',
  '/cheat-sheets/story/fall-huddles/',
  '/cheat-sheets/talk/bedside-handover/landscape/',
  '/cheat-sheets/custom/',
  '/404.html',
];

describe('without script', () => {
  it('a story can be found from the start page and read', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    await page.getByRole('link', { name: 'Learning from failure' }).first().click();
    await page.getByRole('link', { name: 'The huddles that changed nothing' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The huddles that changed nothing');
    expect(await page.getByText('A huddle of 5 to 8 minutes after each meal round').first().isVisible()).toBe(true);
    await context.close();
  });

  it('the headline and every STAR bullet of a story stand on the first screen of a phone', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const late: string[] = [];
    const stories = pagesOf(site.folder).filter((path) => /^\/stories\/.+\/$/.test(path));
    expect(stories).toHaveLength(8);
    for (const path of stories) {
      await page.goto(site.origin + path);
      // A talk has its ways to be told there as well.
      if ((await page.locator('.page-actions a[href*="/talks/"]').count()) > 0) continue;
      const end = await page.locator('.short-form').evaluate((star) => star.getBoundingClientRect().bottom);
      const bar = await page.locator('.site-navigation ul').evaluate((list) => list.getBoundingClientRect().top);
      if (end > bar) late.push(`${path}: ${Math.round(end - bar)} px below`);
    }
    await context.close();
    expect(late).toEqual([]);
  });
});

describe('every kind of page', () => {
  it.each(kinds)('%s asks nothing of another origin, breaks no policy and does not scroll sideways', async (path) => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !path.startsWith('/404')) complaints.push(message.text());
    });
    await page.goto(site.origin + path);
    await page.waitForLoadState('networkidle');
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await context.close();
    expect({ foreign, complaints, sideways }).toEqual({ foreign: [], complaints: [], sideways: 0 });
  });
});

describe('by keyboard', () => {
  it('the first Tab offers to skip to the content', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/stories/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.close();
  });

  it('the bar at the thumb names the place', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/questions/`);
    const current = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' });
    expect(await current.getAttribute('aria-current')).toBe('page');
    await page.close();
  });
});
