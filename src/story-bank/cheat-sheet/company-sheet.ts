import type { Company } from '../../../schemas/index.ts';
import { counted } from '../report/counted.ts';
import { storiesByCompetency } from '../stories-by-competency.ts';
import type { StoryBank } from '../story-bank.ts';
import { companyUrl, competencyUrl } from '../urls.ts';
import type { SheetContent, SheetItem } from './sheet-content.ts';
import { sheetGroup, sheetItem } from './sheet-item.ts';
import { extraPriority } from './star-items.ts';
import { gistItems, storyGist } from './story-gist.ts';

/** A story is looked for under its second and third competency as well. */
const pointedToUpTo = 3;

/**
 * The sheet of a company: each story once, with its headline and best result, under the competency that it shows most;
 * at the end, by competency, the other stories that show it well, by their titles.
 * @param bank a linked bank
 * @param company one of its companies
 */
export function companySheet(bank: StoryBank, company: Company): SheetContent {
  const stories = bank.stories.filter((story) => story.company === company.id);
  const groups = storiesByCompetency(bank, stories).map(({ competency, stories: central }) =>
    sheetGroup(
      competency.name,
      central.flatMap((story) => gistItems(storyGist(bank, story))),
    ),
  );
  const pointers = bank.competencies.flatMap((competency): SheetItem[] => {
    const further = stories.filter(({ competencies }) => {
      const rank = competencies.indexOf(competency.id) + 1;
      return rank > 1 && rank <= pointedToUpTo;
    });
    if (further.length === 0) return [];
    const text = further.map((story) => story.title).join(' · ');
    const link = competencyUrl(competency.id);
    return [sheetItem({ lead: competency.name, text, priority: extraPriority, link })];
  });
  return {
    kind: 'company',
    id: company.id,
    title: company.name,
    kicker: `Company · ${counted(stories.length, 'story', 'stories')}`,
    lead: company.about,
    strip: undefined,
    groups: pointers.length > 0 ? [...groups, sheetGroup('Also good for', pointers)] : groups,
    about: companyUrl(company.id),
  };
}
