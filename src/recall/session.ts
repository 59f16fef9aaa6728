import type { Grade } from './grades.ts';

/** A drill under way. */
export interface Session {
  /** Ids of the cards that are still to come, the one that is asked now first. */
  queue: readonly string[];
  /** Ids of those that were there, in their order. */
  done: readonly string[];
  /** Ids of those that were not there at least once. */
  missed: readonly string[];
}

/** Begins a drill. */
export const begun = (ids: readonly string[]): Session => ({ queue: ids, done: [], missed: [] });

/** How many questions a drill has in all. */
export const sessionLength = ({ queue, done }: Session): number => queue.length + done.length;

/** Goes on to the next question. What was not there comes again at the end, until it is. */
export function afterGrade({ queue: [current, ...rest], done, missed }: Session, grade: Grade): Session {
  if (current === undefined) return { queue: [], done, missed };
  if (grade !== 'again') return { queue: rest, done: [...done, current], missed };
  return { queue: [...rest, current], done, missed: missed.includes(current) ? missed : [...missed, current] };
}
