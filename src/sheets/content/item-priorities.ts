import type { Bullet, Readiness } from '../../../schemas/index.ts';
import type { ShortPartName } from '../../bank/short-form.ts';
import type { SheetItem, SheetPriority, SheetSign } from './sheet-content.ts';
import { sheetItem } from './sheet-item.ts';

/** How long the parts of the short form stay on a sheet, unless the author says otherwise. */
const partPriorities: Record<ShortPartName, SheetPriority> = {
  situation: 3,
  task: 3,
  actions: 4,
  results: 5,
  reflection: 3,
  steps: 5,
  example: 4,
  limits: 3,
};

/** What a bullet is called where it is counted. */
const bulletNames: Record<ShortPartName, string> = {
  situation: 'situation',
  task: 'task',
  actions: 'action',
  results: 'result',
  reflection: 'reflection',
  steps: 'step',
  example: 'example',
  limits: 'limit',
};

/** How long everything else stays: questions, and what is there to find one's way. */
export const extraPriority: SheetPriority = 1;

/**
 * Follow-ups go before anything of the story itself, the questions that one can answer well before the others.
 */
export const followUpPriorities: Record<Readiness, SheetPriority> = { safe: 1, partial: 2, gap: 2 };

const priorities: readonly SheetPriority[] = [1, 2, 3, 4, 5];

/** The priority below one; the lowest stays. */
export const lower = (priority: SheetPriority): SheetPriority =>
  priorities.findLast((one) => one < priority) ?? priority;

/**
 * Makes an item of a bullet of the short form; the author's priority and pin count more than the part's.
 * @param bullet the bullet
 * @param part the part of the short form that it stands in
 * @param link the story's page
 * @param sign what stands in front of it
 */
export function bulletItem(bullet: Bullet, part: ShortPartName, link: string, sign: SheetSign = 'bullet'): SheetItem {
  return sheetItem({
    what: bulletNames[part],
    text: bullet.text,
    priority: priorities.find((priority) => priority === bullet.priority) ?? partPriorities[part],
    pin: bullet.pin ?? false,
    sign,
    link,
  });
}
