import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on colors; what the others look at is the same in both schemes. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** What readers may have set: a scheme, or colors of their own in place of the page's. */
const settings = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colors', colorScheme: 'light', forcedColors: 'active' },
] as const;

/**
 * Runs some of axe's rules in a page; of what is in order only the number comes back, since to tell more of it takes
 * longer than to find it.
 * @param rules names of rules, or of the standards they belong to
 */
async function runAxe(page: Page, rules: string[]): Promise<{ violations: string[]; looked: number }> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const inPage = (window as unknown as { axe: typeof axe }).axe;
    const { violations, passes } = await inPage.run({ runOnly, resultTypes: ['violations'] });
    return {
      violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      looked: violations.length + passes.length,
    };
  }, rules);
}

/**
 * What axe finds on a page as it stands, in the light and in the dark scheme and in forced colors.
 * @param path by which it is named
 */
export async function violationsOf(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, ...setting } of settings) {
    await page.emulateMedia(setting);
    const { violations, looked } = await runAxe(page, name === 'light' ? standards : colorRules);
    if (looked === 0) found.push(`${path} (${name}): axe looked at nothing`);
    found.push(...violations.map((violation) => `${path} (${name}) ${violation}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}

/**
 * What axe finds on pages, in both schemes and in forced colors; two pages are looked at at a time.
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
