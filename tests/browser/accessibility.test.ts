import { describe, expect, it } from 'vitest';
import { pagesOf } from '../site-files.ts';
import { axeViolations } from '../axe-violations.ts';
import { useSite } from './site.ts';

describe.each([
  ['nurse', /^/u, 90],
  // What the nurse has none of: long lines of code, headings of every level, lists in lists.
  ['code', /^\/stories\//u, 5],
  ['empty', /^/u, 10],
])('the site of the bank %s', (bank, chosen, least) => {
  const site = useSite(bank);

  it('has nothing for axe to find, in the light and in the dark scheme', { timeout: 600_000 }, async () => {
    const paths = pagesOf(site.folder).filter((path) => chosen.test(path));
    expect(paths.length).toBeGreaterThanOrEqual(least);
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    expect(await axeViolations(context, site.origin, paths)).toEqual([]);
    await context.close();
  });
});
