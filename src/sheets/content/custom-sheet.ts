import { counted } from '../../bank/counted.ts';
import { siteUrls } from '../../bank/urls.ts';
import type { SheetContent } from './sheet-content.ts';
import { sheetGroup } from './sheet-item.ts';
import { gistGroup, type StoryGist } from './story-gist.ts';

/**
 * A sheet of one's own: exactly the chosen stories in their order, by company.
 * @param gists what is shown of each story
 * @param title what stands over it
 */
export function customSheet(gists: readonly StoryGist[], title = 'My stories'): SheetContent {
  const companies = [...new Set(gists.map((gist) => gist.company))];
  return {
    kind: 'custom',
    id: gists.map((gist) => gist.id).join(','),
    title,
    kicker: `A sheet of one’s own · ${counted(gists.length, 'story')}`,
    lead: undefined,
    strip: undefined,
    groups: companies.map((company) =>
      sheetGroup(company, [], {
        groups: gists.filter((gist) => gist.company === company).map((gist) => gistGroup(gist)),
      }),
    ),
    about: siteUrls.sheets,
  };
}
