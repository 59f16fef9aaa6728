import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe-violations.ts';
import { readPdf } from '../print/read-pdf.ts';
import { screens, usePages } from './search-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const open = usePages(site);
const path = '/talks/bedside-handover/handout/';
const papers = { A4: [595, 842], Letter: [612, 792] } as const;

/** Letters and digits alone: a print breaks lines and words where it likes. */
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]|\u02BC/gu, '').toLowerCase();

/** The handout as a browser prints it, and as the build has made it. */
const makers = {
  browser: async (page: Page, format: keyof typeof papers) => page.pdf({ format, preferCSSPageSize: true }),
  build: async (page: Page, format: keyof typeof papers) => {
    const address = await page.getByRole('link', { name: `Handout PDF, ${format}` }).getAttribute('href');
    return readFileSync(join(site.folder, address ?? ''));
  },
};
const ways = (['browser', 'build'] as const).flatMap((maker) =>
  (['A4', 'Letter'] as const).map((format) => ({ maker, format })),
);

describe('the handout of a talk', () => {
  it.each(ways)('has every word of every note on $format, made by the $maker', async ({ maker, format }) => {
    const page = await open(path);
    // What is read on the screen of the story, folded or not, has to be on paper.
    const blocks = await page.locator('.handout-body').evaluate((body) =>
      [...body.querySelectorAll('p, li, h2, h3, pre, td, th, summary')]
        .filter((block) => !block.matches('.ask > .quiet, #footnote-label') && !block.querySelector('p, li'))
        .map((block) => {
          const copy = block.cloneNode(true);
          if (copy instanceof Element) copy.querySelectorAll('.figure-on-paper, .figure-status').forEach((part) => { part.remove(); });
          return { text: copy.textContent ?? '', hasFigure: block.querySelector('.figure') !== null };
        }),
    ); // prettier-ignore
    expect(blocks.length).toBeGreaterThan(40);
    const pdf = await readPdf(await makers[maker](page, format));
    const [width, height] = papers[format];
    for (const paper of pdf.pages) {
      expect(Math.abs(paper.width - width)).toBeLessThan(2);
      expect(Math.abs(paper.height - height)).toBeLessThan(2);
    }
    const printed = lettersOf(pdf.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
    const words = blocks
      .flatMap(({ text }) => text.split(/\s+/u))
      .map(lettersOf)
      .filter((word) => word !== '');
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter((word) => !printed.includes(word))).toEqual([]);
    // Where no figure stands between them, they are there in their order.
    const whole = blocks.filter(({ hasFigure }) => !hasFigure).map(({ text }) => lettersOf(text));
    expect(whole.filter((block) => !printed.includes(block))).toEqual([]);
  });

  it.each(ways)(
    'keeps each slide on the page of its notes, on $format, made by the $maker',
    async ({ maker, format }) => {
      const page = await open(path);
      const pdf = await readPdf(await makers[maker](page, format));
      const pageOf = (words: string): number =>
        pdf.pages.findIndex(({ texts }) =>
          lettersOf(texts.map(({ text }) => text).join('')).includes(lettersOf(words)),
        );
      for (const [slide, note] of [
        ['Call lights answered by whoever was late', '4 West is a surgical ward'],
        ['What did we forget', 'I did not ask for the whole ward'],
        ['the last word', 'The hard part was the night shift'],
      ] as const) {
        expect(pageOf(slide)).toBeGreaterThanOrEqual(0);
        expect(pageOf(note)).toBe(pageOf(slide));
      }
    },
  );

  it('leaves the slides alone on pages of their own, as they are shown', async () => {
    const page = await open('/talks/bedside-handover/present/', { viewport: screens.desk });
    for (const view of ['slides', 'o', 'n']) {
      if (view !== 'slides') await page.keyboard.press(view);
      const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pdf.pages.map(({ texts }) => texts[0]?.text)).toEqual([
        'Where we stood',
        'Six lines on a card',
        'Who stands where',
        'June',
      ]);
      for (const { width, height } of pdf.pages) expect(Math.abs(width / height - 16 / 9)).toBeLessThan(0.01);
    }
  });

  it('is read on a phone, with nothing for axe to find', async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      const page = await open(path, { forcedColors });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await violationsOf(page, path)).toEqual([]);
    }
  });
});
