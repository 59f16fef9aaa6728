import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { somePages } from '../page-kinds.ts';
import { pagesOf } from '../site-files.ts';
import { useSite } from './site.ts';

const site = useSite();
const paths = somePages(pagesOf(inject('nurseSite')), 1);

/** What readers may ask for by WCAG 2.2, 1.4.12. */
const spaced = `* {
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
  line-height: 1.5 !important;
}
p { margin-bottom: 2em !important }`;

let page: Page;
beforeAll(async () => {
  const context = await site.browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: true });
  page = await context.newPage();
});
afterAll(() => page.context().close());

describe('on the smallest screen, with texts spaced as readers may ask for', () => {
  it.each(paths)('nothing is cut off or reaches out of the page: %s', async (path) => {
    await page.goto(site.origin + path);
    await page.addStyleTag({ content: spaced });
    const found = await page.evaluate(() => {
      const isCut = (element: Element): boolean => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        // What is hidden from sight alone, the one letter that a name of the short form is shown by, and the sheet, which
        // is a picture of its page.
        const isMeant = clipPath !== 'none' || element.closest('.short-form dt, .sheet-stage, .sheet') !== null;
        if (isMeant || !element.checkVisibility()) return false;
        const isHidden = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (isHidden(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (isHidden(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      };
      const name = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;
      return {
        sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
        cut: [...document.querySelectorAll('body *')].filter(isCut).map(name),
      };
    });
    expect(found).toEqual({ sideways: 0, cut: [] });
  });
});

describe('on a phone, with letters larger than usual', () => {
  const shown = ['/', ...paths.filter((path) => /^\/(?:stories|questions)\/|\/present\/$/u.test(path))];

  it.each([
    [390, 664, 32],
    [390, 844, 24],
    [390, 844, 32],
    [320, 640, 24],
  ])('every way of a bar is in sight and covers nothing: %i by %i, %i pixels', async (width, height, standard) => {
    const context = await site.browser.newContext({ viewport: { width, height } });
    const large = await context.newPage();
    await (await context.newCDPSession(large)).send('Page.setFontSizes', { fontSizes: { standard } });
    for (const path of shown) {
      await large.goto(site.origin + path);
      const found = await large.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const ways = [...document.querySelectorAll('.site-navigation a, .deck-bar :is(a, button)')].filter((way) =>
          way.checkVisibility(),
        );
        return {
          sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
          outOfSight: ways.filter((way) => way.getBoundingClientRect().right > innerWidth + 1).length,
          covered: (box('.site-navigation ul')?.top ?? Infinity) < (box('.site-footer')?.bottom ?? Infinity) - 1,
        };
      });
      expect([path, found]).toEqual([path, { sideways: 0, outOfSight: 0, covered: false }]);
    }
    await context.close();
  });
});
