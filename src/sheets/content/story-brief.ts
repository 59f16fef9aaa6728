import { bestResult, keyActions } from './best-result.ts';
import type { SheetGroup, SheetItem } from './sheet-content.ts';
import { sheetGroup, sheetItem } from './sheet-item.ts';
import { starItem } from './star-items.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { storyUrl } from '../../bank/urls.ts';

/** As much of a story as stands on a sheet of several stories; plain data, so that a page can fetch it. */
export interface StoryBrief {
  id: string;
  title: string;
  company: string;
  headline: SheetItem;
  actions: SheetItem[];
  result: SheetItem | undefined;
}

/**
 * A pin is a promise about the story's own sheet. Sheets of several stories grow with the bank, and nobody could keep
 * it there: what is pinned is among the last to go.
 */
const unpinned = (item: SheetItem): SheetItem => (item.pin ? { ...item, pin: false, priority: 5 } : item);

/**
 * Takes what sheets of several stories show: headline, key actions and best result.
 * @param bank a linked bank
 * @param story one of its stories
 */
export function storyBrief(bank: StoryBank, story: BankStory): StoryBrief {
  const link = storyUrl(story.id);
  const result = story.star && bestResult(story.star);
  return {
    id: story.id,
    title: story.title,
    company: bank.companyById.get(story.company)?.name ?? story.company,
    headline: sheetItem({ text: story.headline, sign: 'none', priority: 5, link }),
    actions: story.star ? keyActions(story.star).map((bullet) => unpinned(starItem(bullet, 'actions', link))) : [],
    result: result && unpinned(starItem(result, 'results', link, 'arrow')),
  };
}

/**
 * A story in two items, its title set strong before the headline.
 * @param brief what is shown of it
 */
export function briefItems(brief: StoryBrief): SheetItem[] {
  const headline = { ...brief.headline, lead: brief.title };
  return brief.result ? [headline, brief.result] : [headline];
}

/**
 * The group of a story on a sheet of several stories: headline, key actions, result.
 * @param brief what is shown of it
 * @param note what stands after its title
 */
export function briefGroup(brief: StoryBrief, note?: string): SheetGroup {
  return sheetGroup(brief.title, [brief.headline, ...brief.actions, ...(brief.result ? [brief.result] : [])], { note });
}
