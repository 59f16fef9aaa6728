import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../site-files.ts';
import { useSite } from './site.ts';

const site = useSite();

async function violationsOf(context: BrowserContext, url: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(url);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  await page.close();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${new URL(url).pathname} ${id}: ${node.html.slice(0, 160)}`));
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it('axe finds nothing on any page', { timeout: 600_000 }, async () => {
    const paths = pagesOf(site.folder);
    expect(paths.length).toBeGreaterThan(50);
    const context = await site.browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
    const queue = [...paths];
    const found: string[] = [];
    const work = async (): Promise<void> => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        found.push(...(await violationsOf(context, site.origin + path)));
      }
    };
    await Promise.all([work(), work(), work()]);
    await context.close();
    expect(found).toEqual([]);
  });
});
