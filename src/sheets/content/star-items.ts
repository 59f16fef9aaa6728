import type { Bullet, FigureStatus, Readiness, StarPart } from '../../../schemas/index.ts';
import type { SheetItem, SheetPriority, SheetSign } from './sheet-content.ts';
import { sheetItem } from './sheet-item.ts';

/** How long the parts of STAR stay on a sheet, unless the author says otherwise. */
const starPriorities: Record<StarPart, SheetPriority> = {
  situation: 2,
  task: 3,
  actions: 4,
  results: 5,
  reflection: 3,
};

/** How long figures stay: what happened as long as the results, what was aimed at as long as the actions. */
export const figurePriorities: Record<FigureStatus, SheetPriority> = { result: 5, 'not-significant': 5, target: 4, setting: 4, example: 4 };

/** How long everything else stays: questions, and what is there to find one's way. */
export const extraPriority: SheetPriority = 1;

/**
 * Follow-ups are extras that go after the others, but a question that one cannot answer well is what one has to see:
 * it stays as long as the task.
 */
export const followUpPriorities: Record<Readiness, SheetPriority> = { safe: 2, partial: 3, gap: 3 };

const priorities: readonly SheetPriority[] = [1, 2, 3, 4, 5];

/**
 * Makes an item of a STAR bullet; the author's priority and pin count more than the part's.
 * @param bullet the bullet
 * @param part the part of STAR that it stands in
 * @param link the story's page
 * @param sign what stands in front of it
 */
export function starItem(bullet: Bullet, part: StarPart, link: string, sign: SheetSign = 'bullet'): SheetItem {
  return sheetItem({
    text: bullet.text,
    priority: priorities.find((priority) => priority === bullet.priority) ?? starPriorities[part],
    pin: bullet.pin ?? false,
    sign,
    link,
  });
}
