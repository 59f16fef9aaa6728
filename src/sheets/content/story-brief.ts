import { bestResult, keyActions } from './best-result.ts';
import { perStory } from './per-story.ts';
import { repeatsHeadline } from './repeats-headline.ts';
import type { SheetGroup, SheetItem } from './sheet-content.ts';
import { sheetGroup, sheetItem } from './sheet-item.ts';
import { bulletItem, lower } from './item-priorities.ts';
import { basisMarks } from '../../../schemas/words.ts';
import { avoidText } from '../../bank/basis.ts';
import { whatCameOfIt, whatWasDone } from '../../bank/short-form.ts';
import type { BankStory } from '../../bank/story-bank.ts';
import { storyUrl } from '../../bank/urls.ts';

/** As much of a story as stands on a sheet of several stories; plain data, so that a page can fetch it. */
export interface StoryBrief {
  id: string;
  title: string;
  company: string;
  /** That it is not lived, where it is not; a sheet says so in a box. */
  mark: string | undefined;
  /** Where it must not be told. */
  avoid: string | undefined;
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
export const storyBrief = perStory((bank, story): StoryBrief => {
  const link = storyUrl(story.id);
  const result = bestResult(whatCameOfIt(story).filter((one) => !repeatsHeadline(one, story.headline)));
  const isAction = story.practice ? 'steps' : 'actions';
  const isResult = story.practice ? 'example' : 'results';
  const item = (one: SheetItem): SheetItem => yielding(unpinned(one), story);
  return {
    id: story.id,
    title: story.title,
    company: bank.companyById.get(story.company)?.name ?? story.company,
    mark: basisMarks[story.basis],
    avoid: avoidText(story.avoidIn),
    headline: item(sheetItem({ what: 'story', text: story.headline, sign: 'none', priority: 5, link })),
    actions: keyActions(whatWasDone(story)).map((bullet) => item(bulletItem(bullet, isAction, link))),
    result: result && item(bulletItem(result, isResult, link, 'arrow')),
  };
});

/**
 * A story in two items, its title set strong before the headline.
 * @param brief what is shown of it
 */
export function briefItems(brief: StoryBrief): SheetItem[] {
  const { mark: tag, avoid, headline: said } = brief;
  const text = avoid === undefined ? said.text : `${said.text} ${avoid}.`;
  const headline = { ...said, tag, lead: brief.title, text };
  return brief.result ? [headline, brief.result] : [headline];
}

/**
 * The group of a story on a sheet of several stories: headline, key actions, result.
 * @param brief what is shown of it
 * @param company whether its company stands after its title
 */
export function briefGroup(brief: StoryBrief, { company }: { company: boolean }): SheetGroup {
  const notes = [company ? brief.company : undefined, brief.mark?.toUpperCase(), brief.avoid];
  const shown = notes.filter((one) => one !== undefined);
  const note = shown.length > 0 ? shown.join(' · ') : undefined;
  return sheetGroup(brief.title, [brief.headline, ...brief.actions, ...(brief.result ? [brief.result] : [])], { note });
}
