import type { Company } from '../../../schemas/index.ts';
import { basisMarks } from '../../../schemas/words.ts';
import { truestFirst } from '../../bank/basis.ts';
import { counted } from '../../bank/counted.ts';
import { storiesByCompetency } from '../../bank/groupings/stories.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { companyUrl, competencyUrl } from '../../bank/urls.ts';
import type { SheetContent, SheetItem } from './sheet-content.ts';
import { sheetGroup, sheetItem } from './sheet-item.ts';
import { extraPriority } from './item-priorities.ts';
import { indexItems, mostInFull } from './story-index.ts';
import { briefItems, storyBrief } from './story-brief.ts';

/** A story is looked for under its second and third competency as well. */
const pointedToUpTo = 3;

const titleWithMark = ({ title, basis }: BankStory): string => {
  const mark = basisMarks[basis];
  return mark === undefined ? title : `${title} (${mark.toLowerCase()})`;
};

/**
 * The sheet of a company: each story once, with its headline and best result, or one number where there are many, under
 * the competency that it shows most, which is what a family of questions asks for;
 * at the end, for each competency that no story shows most, the titles of those that show it well.
 * @param bank a linked bank
 * @param company one of its companies
 */
export function companySheet(bank: StoryBank, company: Company): SheetContent {
  const stories = bank.stories.filter((story) => story.company === company.id);
  const isIndex = stories.length > mostInFull;
  const itemsOf = (story: BankStory): SheetItem[] =>
    isIndex ? indexItems(bank, story) : briefItems(storyBrief(bank, story));
  const groups = storiesByCompetency(bank, stories).map(({ competency, stories: central }) =>
    sheetGroup(competency.name, central.flatMap(itemsOf)),
  );
  const shown = new Set(stories.map(({ competencies }) => competencies[0]));
  const pointers = bank.competencies.flatMap(({ id, name }): SheetItem[] => {
    const further = stories.filter(({ competencies }) => competencies.slice(0, pointedToUpTo).includes(id));
    if (shown.has(id) || further.length === 0) return [];
    const text = further.sort(truestFirst).map(titleWithMark).join(' · ');
    return [sheetItem({ lead: name, text, priority: extraPriority, link: competencyUrl(id) })];
  });
  return {
    kind: 'company',
    id: company.id,
    title: company.name,
    kicker: `Company · ${counted(stories.length, 'story')}`,
    lead: isIndex ? undefined : company.about,
    strip: undefined,
    isIndex,
    groups: pointers.length > 0 ? [...groups, sheetGroup('Also good for', pointers, { role: 'aside' })] : groups,
    about: companyUrl(company.id),
  };
}
