import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe-violations.ts';
import { drawnAnswers } from './drawn-answers.ts';
import { askInPopUp, screens, usePages } from './search-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const open = usePages(site);

describe('axe finds nothing', () => {
  it.each(Object.entries(drawnAnswers))('on the search page: %s', async (_, answer) => {
    const page = await open('/search/?q=anything', { answer });
    await page.locator('.result, .note-title').first().waitFor();
    await page.getByRole('heading', { level: 1, name: 'anything' }).waitFor();
    expect(await violationsOf(page, 'search')).toEqual([]);
  });

  it.each(Object.entries(drawnAnswers))('on a page with the pop-up open: %s', async (_, answer) => {
    const page = await open('/stories/fall-huddles/', { viewport: screens.desk, answer });
    await askInPopUp(page, 'anything');
    if (answer.kind === 'found') await page.keyboard.press('ArrowDown');
    expect(await violationsOf(page, 'search')).toEqual([]);
  });

  it('on a page with the pop-up open and nothing asked', async () => {
    const page = await open('/stories/fall-huddles/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    expect(await violationsOf(page, 'search')).toEqual([]);
  });
});
