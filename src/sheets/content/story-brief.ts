import { bestResult, keyActions } from './best-result.ts';
import type { SheetGroup, SheetItem } from './sheet-content.ts';
import { sheetGroup, sheetItem } from './sheet-item.ts';
import { bulletItem, lower } from './item-priorities.ts';
import { bewareOf } from '../../bank/basis.ts';
import { whatCameOfIt, whatWasDone } from '../../bank/short-form.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { storyUrl } from '../../bank/urls.ts';

/** As much of a story as stands on a sheet of several stories; plain data, so that a page can fetch it. */
export interface StoryBrief {
  id: string;
  title: string;
  company: string;
  /** What to know before it is told, as on the story's own sheet. */
  beware: string[];
  headline: SheetItem;
  actions: SheetItem[];
  result: SheetItem | undefined;
}

/**
 * A pin is a promise about the story's own sheet. Sheets of several stories grow with the bank, and nobody could keep
 * it there: what is pinned is among the last to go.
 */
const unpinned = (item: SheetItem): SheetItem => (item.pin ? { ...item, pin: false, priority: 5 } : item);

/** Where there is no room for all, what is not lived goes before what is. */
const yielding = (item: SheetItem, { basis }: BankStory): SheetItem =>
  basis === 'lived' ? item : { ...item, priority: lower(item.priority) };

/**
 * Takes what sheets of several stories show: headline, key actions and best result.
 * @param bank a linked bank
 * @param story one of its stories
 */
export function storyBrief(bank: StoryBank, story: BankStory): StoryBrief {
  const link = storyUrl(story.id);
  const result = bestResult(whatCameOfIt(story));
  const isAction = story.practice ? 'steps' : 'actions';
  const isResult = story.practice ? 'example' : 'results';
  const item = (one: SheetItem): SheetItem => yielding(unpinned(one), story);
  return {
    id: story.id,
    title: story.title,
    company: bank.companyById.get(story.company)?.name ?? story.company,
    beware: bewareOf(story),
    headline: item(sheetItem({ text: story.headline, sign: 'none', priority: 5, link })),
    actions: keyActions(whatWasDone(story)).map((bullet) => item(bulletItem(bullet, isAction, link))),
    result: result && item(bulletItem(result, isResult, link, 'arrow')),
  };
}

/**
 * A story in two items, its title set strong before the headline.
 * @param brief what is shown of it
 */
export function briefItems(brief: StoryBrief): SheetItem[] {
  const tag = brief.beware.length > 0 ? brief.beware.join(', ') : undefined;
  const headline = { ...brief.headline, tag, lead: brief.title };
  return brief.result ? [headline, brief.result] : [headline];
}

/**
 * The group of a story on a sheet of several stories: headline, key actions, result.
 * @param brief what is shown of it
 * @param company whether its company stands after its title
 */
export function briefGroup(brief: StoryBrief, { company }: { company: boolean }): SheetGroup {
  const notes = [...(company ? [brief.company] : []), ...brief.beware];
  const note = notes.length > 0 ? notes.join(' · ') : undefined;
  return sheetGroup(brief.title, [brief.headline, ...brief.actions, ...(brief.result ? [brief.result] : [])], { note });
}
