import { counted } from '../../bank/counted.ts';
import { isSameSheet, type ChosenSheet } from './chosen-sheet.ts';

/** What can be done with the list of a link; nothing of one's own is replaced unasked. */
export interface LinkOffer {
  /** What the link has, and what there is already. */
  text: string;
  /** The buttons: `keep` makes the list one's own, in place of what was there; `add` puts its stories after one's own. */
  choices: readonly { act: 'keep' | 'add'; text: string }[];
}

/**
 * What is offered to somebody who has opened a link to a list.
 * @param linked the list of the link
 * @param own the list that this device keeps
 * @returns undefined where the link has no list, or the one that is kept already
 */
export function linkOffer(linked: ChosenSheet, own: ChosenSheet): LinkOffer | undefined {
  if (linked.ids.length === 0 || isSameSheet(linked, own)) return undefined;
  const text = `This link has ${counted(linked.ids.length, 'story')}.`;
  if (own.ids.length === 0)
    return { text: `${text} Nothing is kept until you say so.`, choices: [{ act: 'keep', text: 'Keep for tomorrow' }] };
  const isMore = linked.ids.some((id) => !own.ids.includes(id));
  return {
    text: `${text} Your own list has ${own.ids.length} and stays as it is until you choose.`,
    choices: [
      ...(isMore ? [{ act: 'add' as const, text: 'Add to my list' }] : []),
      { act: 'keep', text: 'Replace my list' },
    ],
  };
}

/** Where a story stands now, to be heard. */
export const placeText = (title: string, ids: readonly string[], id: string): string =>
  `${title}: ${ids.indexOf(id) + 1} of ${ids.length}.`;
