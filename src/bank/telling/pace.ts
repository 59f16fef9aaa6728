import { fastestPace, slowestPace, usualPace } from '../../../schemas/pace.ts';

/**
 * How long words take to say.
 * @param pace in words a minute
 * @returns whole seconds
 */
export const secondsToSay = (words: number, pace: number): number => Math.round((words * 60) / pace);

/**
 * How many words can be said in a time.
 * @param pace in words a minute
 */
export const wordsIn = (seconds: number, pace: number): number => Math.floor((seconds * pace) / 60);

/** A length is an estimate: nobody says anything to the second. */
const step = 5;

/**
 * A length as people read it: `25 s`, `1 min`, `2 min 10 s`. It is rounded to five seconds.
 * @param seconds more than 0 is at least the shortest length
 */
export function lengthText(seconds: number): string {
  const rounded = seconds > 0 ? Math.max(step, Math.round(seconds / step) * step) : 0;
  const minutes = Math.floor(rounded / 60);
  const rest = rounded % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** The shortest reading that says something about a pace, in seconds. */
const shortestReading = 15;

/** What came of a reading aloud. */
export type Measured =
  | { pace: number }
  /** It was too short to say anything, or nobody reads like that. */
  | { tooShort: true }
  | { unlikely: 'slow' | 'fast' };

/**
 * The pace of somebody who has read a text aloud.
 * @param seconds how long it took
 * @returns a pace in whole words a minute
 */
export function measuredPace(words: number, seconds: number): Measured {
  if (!(seconds >= shortestReading)) return { tooShort: true };
  const pace = Math.round((words * 60) / seconds);
  if (pace < slowestPace) return { unlikely: 'slow' };
  return pace > fastestPace ? { unlikely: 'fast' } : { pace };
}

/**
 * A pace that was kept as a text.
 * @returns undefined where the text is no pace
 */
export function readPace(text: string | null): number | undefined {
  if (text === null || !/^\d{2,3}$/u.test(text)) return undefined;
  const pace = Number(text);
  return pace >= slowestPace && pace <= fastestPace ? pace : undefined;
}

/** The pace at which a bank is told: its owner's, else the usual one. */
export const paceOf = ({ pace }: { pace?: number | undefined }): number => pace ?? usualPace;
