import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnAnswers } from './drawn-answers.ts';
import { askInPopUp, screens, usePages } from './search-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const open = usePages(site);

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe.each(['light', 'dark'] as const)('in the %s scheme axe finds nothing', (colorScheme) => {
  it.each(Object.entries(drawnAnswers))('on the search page: %s', async (_, answer) => {
    const page = await open('/search/?q=anything', { colorScheme, answer });
    await page.locator('.result, .note-title').first().waitFor();
    await page.getByRole('heading', { level: 1, name: 'anything' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(Object.entries(drawnAnswers))('on a page with the pop-up open: %s', async (_, answer) => {
    const page = await open('/stories/fall-huddles/', { colorScheme, viewport: screens.desk, answer });
    await askInPopUp(page, 'anything');
    if (answer.kind === 'found') await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });

  it('on a page with the pop-up open and nothing asked', async () => {
    const page = await open('/stories/fall-huddles/', { colorScheme });
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
