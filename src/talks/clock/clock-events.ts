import { isBreak, type Reading } from './reading.ts';

/** What happens while a talk is rehearsed. */
export type ClockAction =
  /** The talk begins. */
  | { type: 'start' }
  /** The speaker goes to a part: the next, one further on, or one before. */
  | { type: 'go'; part: number }
  /** Somebody asks something. */
  | { type: 'question' }
  /** Which question it is; nothing where it is another one than those that were expected. */
  | { type: 'named'; ask: string | undefined }
  /** The question is answered, and the talk goes on. */
  | { type: 'answered' }
  /** The rehearsal is interrupted: nothing runs. */
  | { type: 'pause' }
  | { type: 'resume' }
  /** The last gap in which nobody saw the clock was none: the clock was set, or it shall not count. */
  | { type: 'uncounted' }
  /** Nothing happens; both clocks are read. */
  | { type: 'tick' }
  /** The talk is over; `resume` takes that back. */
  | { type: 'end' };

/** Something that happened, and when. */
export type ClockEvent = ClockAction & { at: Reading };

/**
 * The events with what has to be kept of the clocks' going: where something happened to one of them between two looks,
 * both readings are added. So they are before tiny corrections of the wall clock add up to what would look like sleep.
 * @param last when the clocks were looked at before; a look now and then is enough to tell sleep from a set clock
 * @param now what they say
 * @returns the same events where the clocks go on as they did
 */
export function withLook(events: readonly ClockEvent[], last: Reading, now: Reading): readonly ClockEvent[] {
  const kept = events.at(-1)?.at ?? last;
  if (!isBreak(last, now) && !isBreak(kept, now)) return events;
  return [...events, { type: 'tick', at: last }, { type: 'tick', at: now }];
}
