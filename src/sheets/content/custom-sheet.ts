import { counted } from '../../bank/counted.ts';
import { siteUrls } from '../../bank/urls.ts';
import type { SheetContent } from './sheet-content.ts';
import { sheetGroup } from './sheet-item.ts';
import { briefGroup, type StoryBrief } from './story-brief.ts';

/** The stories in their order, those that follow one another at one company together. */
function byCompanyInOrder(briefs: readonly StoryBrief[]): StoryBrief[][] {
  const runs: StoryBrief[][] = [];
  for (const brief of briefs) {
    const last = runs.at(-1);
    if (last?.[0]?.company === brief.company) last.push(brief);
    else runs.push([brief]);
  }
  return runs;
}

/**
 * A sheet of one's own: exactly the chosen stories in their order, under the names of their companies.
 * @param briefs what is shown of each story
 * @param title what stands over it
 */
export function customSheet(briefs: readonly StoryBrief[], title = 'My stories'): SheetContent {
  return {
    kind: 'custom',
    id: briefs.map((brief) => brief.id).join(','),
    title,
    kicker: `Custom sheet · ${counted(briefs.length, 'story')}`,
    lead: undefined,
    strip: undefined,
    groups: byCompanyInOrder(briefs).flatMap((run) => {
      const groups = run.map((brief) => briefGroup(brief, { company: false }));
      return run.slice(0, 1).map(({ company }) => sheetGroup(company, [], { groups }));
    }),
    about: siteUrls.sheets,
  };
}
