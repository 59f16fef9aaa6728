import type { BankSource } from '../bank/bank-source.ts';
import type { Edition } from '../bank/edition.ts';
import { storyPlaces } from '../bank/page-places.ts';
import { sitePages } from '../bank/site-pages.ts';
import { sheetAddresses } from '../sheets/sheet-addresses.ts';

/** What an edition leaves out of all that links in stories can lead to. */
export interface AbsentTargets {
  /** Decoded, from the site's root. */
  pages: ReadonlySet<string>;
  /** Places on the pages of its stories, as `story-id#place`. */
  places: ReadonlySet<string>;
}

const without = (all: ReadonlySet<string>, some: ReadonlySet<string>): Set<string> =>
  new Set([...all].filter((one) => !some.has(one)));

const pagesOf = (source: BankSource, edition: Edition = 'private'): Set<string> =>
  sitePages(source, sheetAddresses(source), edition);

const placesOf = ({ stories }: BankSource): Set<string> =>
  new Set(stories.flatMap((story) => storyPlaces(story).map((place) => `${story.id}#${place}`)));

/**
 * What would be there if all drafts were finished. As long as they are not, links to them are plain text.
 * @param source what was read
 */
export function draftTargets(source: BankSource): AbsentTargets {
  const ids = new Set(source.stories.map(({ id }) => id));
  const finished = source.drafts
    .filter(({ id }) => !ids.has(id))
    .map(({ id, file }) => ({ id, file, digest: '', frontmatter: {}, positions: {}, outline: undefined }));
  const whole = { ...source, brokenStories: [...source.brokenStories, ...finished] };
  return { pages: without(pagesOf(whole), pagesOf(source)), places: new Set() };
}

/**
 * Where links in stories can lead in the owner's edition, and not in another.
 * @param whole the owner's edition
 * @param shown the other one
 * @param edition for whom that is
 */
export const absentTargets = (whole: BankSource, shown: BankSource, edition: Edition): AbsentTargets => ({
  pages: new Set([...draftTargets(whole).pages, ...without(pagesOf(whole), pagesOf(shown, edition))]),
  places: without(placesOf(whole), placesOf(shown)),
});
