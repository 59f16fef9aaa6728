import { counted } from '../../bank/counted.ts';
import { siteUrls } from '../../bank/urls.ts';
import type { SheetContent } from './sheet-content.ts';
import { sheetGroup } from './sheet-item.ts';
import { briefGroup, type StoryBrief } from './story-brief.ts';

/**
 * A sheet of one's own: exactly the chosen stories in their order, by company.
 * @param briefs what is shown of each story
 * @param title what stands over it
 */
export function customSheet(briefs: readonly StoryBrief[], title = 'My stories'): SheetContent {
  const companies = [...new Set(briefs.map((brief) => brief.company))];
  return {
    kind: 'custom',
    id: briefs.map((brief) => brief.id).join(','),
    title,
    kicker: `Custom sheet · ${counted(briefs.length, 'story')}`,
    lead: undefined,
    strip: undefined,
    groups: companies.map((company) =>
      sheetGroup(company, [], {
        groups: briefs
          .filter((brief) => brief.company === company)
          .map((brief) => briefGroup(brief, { company: false })),
      }),
    ),
    about: siteUrls.sheets,
  };
}
