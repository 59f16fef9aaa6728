import { bestResult, keyActions } from './best-result.ts';
import type { SheetGroup, SheetItem } from './sheet-content.ts';
import { sheetGroup, sheetItem } from './sheet-item.ts';
import { starItem } from './star-items.ts';
import type { BankStory, StoryBank } from '../story-bank.ts';
import { storyUrl } from '../urls.ts';

/** As much of a story as stands on a sheet of several stories; plain data, so that a page can fetch it. */
export interface StoryGist {
  id: string;
  title: string;
  company: string;
  headline: SheetItem;
  actions: SheetItem[];
  result: SheetItem | undefined;
}

/**
 * Takes what sheets of several stories show: headline, key actions and best result.
 * @param bank a linked bank
 * @param story one of its stories
 */
export function storyGist(bank: StoryBank, story: BankStory): StoryGist {
  const link = storyUrl(story.id);
  const result = story.star && bestResult(story.star);
  const actions = story.star ? keyActions(story.star).map((bullet) => starItem(bullet, 'actions', link)) : [];
  const resultItem = result && starItem(result, 'results', link, 'arrow');
  // What is pinned cannot stand without its story.
  const pin = [...actions, ...(resultItem ? [resultItem] : [])].some((item) => item.pin);
  return {
    id: story.id,
    title: story.title,
    company: bank.companyById.get(story.company)?.name ?? story.company,
    headline: sheetItem({ text: story.headline, sign: 'none', priority: 5, pin, link }),
    actions,
    result: resultItem,
  };
}

/**
 * A story in two items, its title set strong before the headline.
 * @param gist what is shown of it
 */
export function gistItems(gist: StoryGist): SheetItem[] {
  const headline = { ...gist.headline, lead: gist.title };
  return gist.result ? [headline, gist.result] : [headline];
}

/**
 * The group of a story on a sheet of several stories: headline, key actions, result.
 * @param gist what is shown of it
 * @param note what stands after its title
 */
export function gistGroup(gist: StoryGist, note?: string): SheetGroup {
  return sheetGroup(gist.title, [gist.headline, ...gist.actions, ...(gist.result ? [gist.result] : [])], { note });
}
