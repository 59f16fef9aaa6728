import { describe, expect, it } from 'vitest';
import { axeViolations } from '../axe-violations.ts';
import { somePages } from '../page-kinds.ts';
import { pagesOf } from '../site-files.ts';
import { useSite } from './site.ts';

describe.each([
  // With the bank in stories/ at least two pages of each kind are looked at.
  ['nurse', /^/u, 1],
  // What the nurse has none of: long lines of code, headings of every level, lists in lists.
  ['code', /^\/stories\//u, 4],
  // A practice, a draft, a model answer.
  ['pharmacist', /^\/(?:stories|coverage|cheat-sheets\/$)/u, 3],
  ['empty', /^/u, 1],
])('the site of the bank %s', (bank, chosen, most) => {
  const site = useSite(bank);

  it('has nothing for axe to find, in both schemes and in forced colors', { timeout: 600_000 }, async () => {
    const paths = somePages(pagesOf(site.folder), most).filter((path) => chosen.test(path));
    expect(paths.length).toBeGreaterThan(4);
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    expect(await axeViolations(context, site.origin, paths)).toEqual([]);
    await context.close();
  });
});
