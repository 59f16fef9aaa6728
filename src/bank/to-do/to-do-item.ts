import type { SourceLocation } from '../source-position.ts';
import { toDoKinds, type ToDoKind } from './to-do-kinds.ts';

/** Something that the owner has still to fill in, find out or confirm. */
export interface ToDoItem {
  kind: ToDoKind;
  /** From 1 to 10, the heaviest first. */
  weight: number;
  /** What it is about: the title of a story, the text of a question. */
  subject: string;
  /** What to do. */
  text: string;
  /** The question that somebody would ask. */
  asked?: string;
  /** Where to write it. */
  place: SourceLocation;
  /** Where the site shows it: a path from its root, with a heading where there is one. */
  link?: string;
  /** Id of the story that it is about. */
  story?: string;
}

/** What is heard in an interview that is planned already weighs more by so much. */
const plannedShare = 1;

/**
 * Makes an item.
 * @param given what it says
 * @param isPlanned whether what it is about comes up in an interview that is planned
 */
export const toDoItem = (given: Omit<ToDoItem, 'weight'>, isPlanned = false): ToDoItem => ({
  ...given,
  weight: toDoKinds[given.kind].weight + (isPlanned ? plannedShare : 0),
});
