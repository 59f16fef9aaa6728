import type { BankSource } from '../bank-source.ts';
import { plannedStories } from '../groupings/interviews.ts';
import type { SourceLocation } from '../source-position.ts';
import type { StoryBank } from '../story-bank.ts';
import { interviewItems, orderItems } from './day-items.ts';
import { figureItems } from './figure-items.ts';
import { lensItems, openerItems, questionItems } from './question-items.ts';
import { storyItems } from './story-items.ts';
import { toDoItem, type ToDoItem } from './to-do-item.ts';
import { toDoKinds, type ToDoKind } from './to-do-kinds.ts';

/** Something that the checks found odd. */
export interface ToDoWarning {
  what: string;
  /** Whether it is two things of the bank that cannot both hold. */
  contradicts: boolean;
  place: SourceLocation;
}

/** What is still to do about one thing. */
export interface ToDoSubject {
  subject: string;
  link: string | undefined;
  items: ToDoItem[];
}

/** The things of one kind that are still to do. */
export interface ToDoGroup {
  kind: ToDoKind;
  /** How many things there are in all. */
  count: number;
  /** The one with the heaviest thing first. */
  subjects: ToDoSubject[];
}

/**
 * Everything that the owner has still to fill in before the day, the heaviest first, and what weighs the same by its
 * place in the files.
 * @param bank the owner's own edition, linked
 * @param source the same as read
 * @param warnings what the checks found odd
 */
export function toDoList(bank: StoryBank, source: BankSource, warnings: readonly ToDoWarning[]): ToDoItem[] {
  const planned = plannedStories(bank);
  const kinds = Object.keys(toDoKinds);
  return [
    ...source.stories.flatMap((story) => storyItems(story, planned.has(story.id))),
    ...figureItems(source, planned),
    ...questionItems(bank, source),
    ...openerItems(bank, source),
    ...lensItems(source),
    ...interviewItems(source),
    ...orderItems(bank, source),
    ...source.drafts.map(({ file }) =>
      toDoItem({ kind: 'unfinished', subject: file, text: 'Not finished.', place: { file, line: 1, column: 1 } }),
    ),
    ...warnings.map(({ what, contradicts, place }) =>
      toDoItem({ kind: contradicts ? 'contradiction' : 'warning', subject: place.file, text: what, place }),
    ),
  ].sort(
    (one, other) =>
      other.weight - one.weight ||
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
      one.place.file.localeCompare(other.place.file, 'en') ||
      one.place.line - other.place.line,
  );
}

const subjectsOf = (items: readonly ToDoItem[]): ToDoSubject[] =>
  [...Map.groupBy(items, ({ subject }) => subject)].map(([subject, about]) => ({
    subject,
    link: about[0]?.link,
    items: about,
  }));

/**
 * What is still to do by kind and by what it is about, the kind of the heaviest thing first; kinds of which there is
 * nothing are left out.
 * @param items the heaviest first
 */
export const toDoGroups = (items: readonly ToDoItem[]): ToDoGroup[] =>
  [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, ofKind]) => ({
    kind,
    count: ofKind.length,
    subjects: subjectsOf(ofKind),
  }));
