import { listNames, orientations } from '../../schemas/words.ts';
import { storyIds, type BankSource } from './bank-source.ts';
import { listIds, lists } from './lists.ts';
import type { Edition } from './edition.ts';
import { termIds } from './lens-terms.ts';
import { isTalk } from './outline.ts';
import {
  interviewUrl,
  lensTermUrl,
  ownerUrls,
  sheetUrl,
  siteUrls,
  storyUrl,
  talkUrl,
  talkViews,
  type SheetAddress,
} from './urls.ts';

/**
 * Every page of the site, as decoded paths from the site's root. Pages of entries whose own file has a problem count:
 * they will be there once it is corrected.
 * @param source what was read
 * @param sheets every cheat sheet of it
 * @param edition what it was read for: some pages are for the owner alone
 */
export function sitePages(source: BankSource, sheets: readonly SheetAddress[], edition: Edition): Set<string> {
  const pages = [
    ...Object.values(siteUrls),
    ...(edition === 'private'
      ? [...Object.values(ownerUrls), ...source.interviews.map(({ id }) => interviewUrl(id))]
      : []),
    ...source.lists.lenses.entries.flatMap(({ value: { id, terms } }) =>
      termIds(terms).map((term) => lensTermUrl(id, term)),
    ),
    ...storyIds(source).map(storyUrl),
    ...source.stories
      .filter(({ frontmatter, outline }) => isTalk(frontmatter, outline))
      .flatMap(({ id }) => talkViews.map((view) => talkUrl(id, view))),
    ...listNames.flatMap((name) => {
      const { page } = lists[name];
      return page ? listIds(source.lists[name]).map(page) : [];
    }),
    ...sheets.flatMap((sheet) => orientations.map((orientation) => sheetUrl(sheet, orientation))),
  ];
  return new Set(pages.map((page) => decodeURIComponent(page).normalize('NFC')));
}
