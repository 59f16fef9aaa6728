import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pagesOf } from '../site-files.ts';
import { useSite } from './site.ts';

const site = useSite();

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on colors; what the others look at is the same in both schemes. */
const colorRules = ['color-contrast', 'link-in-text-block'];

async function violationsOf(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    const { violations, passes } = await (
      colorScheme === 'light' ? axe.withTags(standards) : axe.withRules(colorRules)
    ).analyze();
    if (violations.length + passes.length === 0) found.push(`${path} (${colorScheme}): axe looked at nothing`);
    for (const { id, nodes } of violations) {
      found.push(...nodes.map((node) => `${path} (${colorScheme}) ${id}: ${node.html.slice(0, 160)}`));
    }
  }
  return found;
}

async function lookAt(context: BrowserContext, queue: string[], found: string[]): Promise<void> {
  const page = await context.newPage();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    await page.goto(site.origin + path);
    found.push(...(await violationsOf(page, path)));
  }
}

it('axe finds nothing on any page, in the light and in the dark scheme', { timeout: 600_000 }, async () => {
  const queue = pagesOf(site.folder);
  expect(queue.length).toBeGreaterThan(100);
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
  const found: string[] = [];
  await Promise.all([lookAt(context, queue, found), lookAt(context, queue, found)]);
  await context.close();
  expect(found).toEqual([]);
});
