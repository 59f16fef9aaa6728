import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printPage } from '../print/chromium-print.ts';
import { readPdf, type ReadPdf } from '../print/read-pdf.ts';
import { pageBox, results } from './search-parts.ts';
import { useSite } from './site.ts';

const fonts = ['noto-sans-jp-few.woff2', 'noto-sans-arabic-few.ttf'];
const ofOneScript = [
  'al-waha/first-reading-evening.mdx',
  'midori/納期に間に合わなかった試作.mdx',
  'lung-chai/lost-invoice.mdx',
];
const site = useSite('scripts', ({ root, write }) => {
  for (const name of fonts) {
    write(`stories/fonts/${name}`, readFileSync(new URL(`../fixtures/fonts/${name}`, import.meta.url)));
  }
  // Their sheets name the questions that they answer, which are in other scripts.
  for (const name of ofOneScript) {
    const text = readFileSync(join(root, 'stories', name), 'utf8');
    write(`stories/${name}`, text.replaceAll(/^ {2}- \{ question: (?!failure,).*\n/gmu, ''));
  }
});

let page: Page;
beforeAll(async () => {
  page = await site.browser.newPage();
});
afterAll(() => page.close());

/** A story of each script: its id, its title, how it is read, and some of its words. */
const stories = [
  ['納期に間に合わなかった試作', '納期に間に合わなかった試作', 'ltr', '図面を工場に渡した'],
  ['weekend-stocktake', '把盘点改到周二晚上', 'ltr', '盘点改到周二'],
  ['첫-새벽-반죽', '소금을 두 번 넣은 새벽', 'ltr', '소금을 두 번'],
  ['first-reading-evening', 'أمسية القراءة التي حضرها ثلاثة', 'rtl', 'أمسية القراءة'],
  ['השולחן-שלא-נכנס', 'השולחן שלא נכנס בדלת', 'rtl', 'השולחן שלא נכנס'],
  ['छत-पर-विज्ञान-मेला', 'छत पर विज्ञान मेला', 'ltr', 'विज्ञान मेला'],
  ['lost-invoice', 'ใบเสร็จที่หายไปสามเดือน', 'ltr', 'ใบเสร็จหาย'],
  ['shipping-day', 'The day we shipped 900 games 🚚', 'ltr', 'shipped 900 games'],
] as const;
/** Those whose letters the fonts have. */
const printable = new Set(['納期に間に合わなかった試作', 'first-reading-evening']);

const wordsOf = ({ pages }: ReadPdf): string => pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
const lettersOf = (pdf: ReadPdf): string => wordsOf(pdf).replaceAll(' ', '');

describe('the build', () => {
  it('is not stopped by letters that no font has, and says in which files they are', () => {
    const files = site.buildOutput.matchAll(/^(stories\/\S+)\s+\d+ warning/gmu);
    const named = [...files].map(([, file]) => file?.split('/').at(1));
    expect(named).toEqual(expect.arrayContaining(['dalbit', 'lung-chai', 'parcel-and-pine', 'qingfeng', 'surya']));
    expect(named).not.toContain('midori');
    expect(named).not.toContain('al-waha');
    expect(site.buildOutput).toContain('missing-glyph');
  });
});

describe.each(stories)('the story %s', (id, title, direction, words) => {
  it('is read in its direction', async () => {
    await page.goto(`${site.origin}/stories/${encodeURIComponent(id)}/`);
    const heading = page.getByRole('heading', { level: 1, name: title });
    const directionOf = (element: Element): string => getComputedStyle(element).direction;
    expect(await heading.evaluate(directionOf)).toBe(direction);
    expect(await page.locator('#full-story p').first().evaluate(directionOf)).toBe(direction);
    expect(await page.locator('body').evaluate(directionOf)).toBe('ltr');
  });

  it('is found by its title and by words of its own', async () => {
    await page.goto(`${site.origin}/search/`);
    for (const typed of [title, words]) {
      await pageBox(page).fill(typed);
      await results(page).first().filter({ hasText: title }).waitFor();
    }
  });

  it('is on one page, which says at its foot what could not be printed', async () => {
    const path = `/cheat-sheets/story/${encodeURIComponent(id)}/`;
    await page.goto(site.origin + path);
    await page.evaluate(() => document.fonts.ready);
    const titleDirection = await page
      .locator('.sheet-title')
      .evaluate((heading) => getComputedStyle(heading).direction);
    expect(titleDirection).toBe(direction);
    const foot = (await page.locator('.sheet-foot').textContent()) ?? '';
    expect(foot.includes('in a font of this device')).toBe(!printable.has(id));
    for (const paper of ['a4', 'letter'] as const) {
      expect((await printPage(page, { paper })).pages).toHaveLength(1);
      const pdf = await readPdf(readFileSync(join(site.folder, `cheat-sheets/story/${id}.${paper}.pdf`)));
      expect(pdf.pages).toHaveLength(1);
      expect(new Set(pdf.embeddedFonts)).toEqual(new Set([true]));
      expect(wordsOf(pdf).includes('could not be printed: put a font into stories/fonts/')).toBe(!printable.has(id));
      expect(wordsOf(pdf).includes('□')).toBe(!printable.has(id));
    }
  });
});

describe('a font that the owner has added', () => {
  const loadedOn = async (id: string): Promise<number> => {
    await page.goto(`${site.origin}/cheat-sheets/story/${encodeURIComponent(id)}/`);
    return page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ family, status }) => /Sheet Own/u.test(family) && status === 'loaded')
        .length;
    });
  };

  it('is loaded where a sheet has letters for it, and nowhere else', async () => {
    expect(await loadedOn('納期に間に合わなかった試作')).toBe(1);
    expect(await loadedOn('first-reading-evening')).toBe(1);
    expect(await loadedOn('lost-invoice')).toBe(0);
  });

  it('is in PDFs, where its words can be selected', async () => {
    const pdf = await readPdf(readFileSync(join(site.folder, 'cheat-sheets/story/納期に間に合わなかった試作.a4.pdf')));
    expect(pdf.title).toBe('納期に間に合わなかった試作');
    expect(lettersOf(pdf)).toContain('納期に間に合わなかった試作');
    expect(lettersOf(pdf)).toContain('試作は二日遅れたが、最初に自分から知らせたので');
  });

  it('is on a sheet of one’s own too', async () => {
    const ids = [...printable].map(encodeURIComponent).join(',');
    await page.goto(`${site.origin}/cheat-sheets/custom/?stories=${ids}`);
    await page.locator('.sheet-foot').waitFor();
    const isFromRight = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
    const items = await page.locator('.sheet-columns li').all();
    const directions = await Promise.all(items.map((item) => item.evaluate(isFromRight)));
    expect(new Set(directions)).toEqual(new Set([true, false]));
    expect((await printPage(page, { paper: 'letter' })).pages).toHaveLength(1);
    const loaded = await page.evaluate(
      () => [...document.fonts].filter(({ family, status }) => /Sheet Own/u.test(family) && status === 'loaded').length,
    );
    expect(loaded).toBe(2);
  });
});
