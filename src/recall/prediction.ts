import { dayNumber } from './calendar-day.ts';
import type { Grade } from './grades.ts';
import { afterDrill, recallAfter, type Memory } from './memory.ts';
import type { Review } from './progress.ts';

/** What was drilled at least once. */
export interface Known {
  memory: Memory;
  /** The day of the last drill. */
  day: number;
  /** Whether it was not there at the last drill. */
  isMissed: boolean;
}

/** From this chance on it counts as ready: nine times in ten. */
const readyFrom = 0.9;
/** The chance that something is there which was never drilled, or was not there the last time. */
const unknownChance = 0.5;

/** What a drill makes of what was known before. A drill on a day before the last counts as one on the last day. */
export function drilled(known: Known | undefined, day: number, grade: Grade): Known {
  const last = known?.day ?? day;
  return {
    memory: afterDrill(known?.memory, Math.max(0, day - last), grade),
    day: Math.max(day, last),
    isMissed: grade === 'again',
  };
}

/**
 * What is known after some reviews.
 * @param reviews by time
 * @returns undefined where there is none
 */
export const knownFrom = (reviews: readonly Review[]): Known | undefined =>
  reviews.reduce<Known | undefined>((known, { at, grade }) => {
    const day = dayNumber(at);
    return day === undefined ? known : drilled(known, day, grade);
  }, undefined);

/** The chance, from 0 to 1, to recall something on a day if it is not drilled again; 0 where it is not known yet. */
export const recallOn = (known: Known | undefined, day: number): number =>
  known === undefined || known.isMissed ? 0 : recallAfter(known.memory, Math.max(0, day - known.day));

/** Whether something is likely enough to be recalled on a day without another drill. */
export const isReady = (known: Known | undefined, day: number): boolean => recallOn(known, day) >= readyFrom;

/** What a drill makes of something that is not there at first, and then is, on the same day. */
export const relearned = (known: Known | undefined, day: number): Known =>
  drilled(drilled(known, day, 'again'), day, 'good');

/** The chance that something is there when it is asked today. */
export const chanceToday = (known: Known | undefined, today: number): number =>
  known === undefined || known.isMissed ? unknownChance : recallOn(known, today);

/**
 * How much a drill today adds to the chance to recall something on a later day: over both ways in which the drill can
 * go, and what is missed is drilled until it is there.
 */
export function gain(known: Known | undefined, today: number, day: number): number {
  const chance = chanceToday(known, today);
  const ifThere = recallOn(drilled(known, today, 'good'), day);
  const ifMissed = recallOn(relearned(known, today), day);
  return chance * ifThere + (1 - chance) * ifMissed - recallOn(known, day);
}
