import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on colors; what the others look at is the same in both schemes. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page as it stands, in the light and in the dark scheme.
 * @param path by which it is named
 */
export async function violationsOf(page: Page, path: string): Promise<string[]> {
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

/**
 * What axe finds on pages, in the light and in the dark scheme; two pages are looked at at a time.
 * @param origin where the site is served
 * @param paths from the site's root
 */
export async function axeViolations(
  context: BrowserContext,
  origin: string,
  paths: readonly string[],
): Promise<string[]> {
  const queue = [...paths];
  const found: string[] = [];
  const look = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await page.goto(origin + path);
      found.push(...(await violationsOf(page, path)));
    }
    await page.close();
  };
  await Promise.all([look(), look()]);
  return found;
}
