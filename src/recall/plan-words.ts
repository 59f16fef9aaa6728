import { counted } from '../bank/counted.ts';
import { daysAhead, type MinutesOutlook, type TargetDay } from './outlook.ts';
import type { Session } from './session.ts';

/** When a day is, seen from today: `today`, `tomorrow`, `in 10 days`. */
export const inDays = (days: number): string =>
  days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`;

/**
 * For which day is drilled.
 * @param name of the day, such as `Tuesday, March 9`
 */
export function dayWords({ day, isNamed, interview }: TargetDay, today: number, name: string): string {
  if (!isNamed) return 'Without a date, this looks a week ahead.';
  const when = `${name}, ${inDays(day - today)}`;
  return interview ? `${interview.title}: ${when}.` : `The interview is on ${when}.`;
}

const onTheDay = ({ isNamed, day }: TargetDay, today: number): string => {
  if (!isNamed) return 'a week from now';
  return day <= today ? 'today' : 'on the day';
};

/**
 * How it stands for the day without another drill.
 * @param ready how many are likely to be recalled
 * @param all how many there are
 */
export function readyWords(ready: number, all: number, target: TargetDay, today: number): string {
  const when = onTheDay(target, today);
  if (ready === 0) return `You cannot be sure of any of the ${all} yet.`;
  if (ready < all) return `You can be sure of ${ready} of ${all} ${when}.`;
  return `You can be sure of ${all === 1 ? 'it' : `all ${all}`} ${when}.`;
}

/** What some minutes bring, in a word or two. */
export const bringsWords = (ready: number, all: number): string =>
  ready === all ? `sure of all ${all}` : `sure of ${ready} of ${all}`;

/** What the numbers under the minutes mean. */
export function promiseWords({ day, isNamed }: TargetDay, today: number): string {
  const evenings = isNamed ? day - today : daysAhead;
  const then = isNamed ? 'on the day' : 'a week from now';
  const counts = 'That some are missed on the way is reckoned in. Sure is a chance of nine in ten or better.';
  if (evenings <= 1) return `Under each: how many you can then be sure of. ${counts}`;
  return `Under each: how many you can be sure of ${then}, with as many minutes every evening until then. ${counts}`;
}

/** What the button says that starts the drill. */
export function startWords({ tonight }: Pick<MinutesOutlook, 'tonight'>): string {
  return tonight.length === 0 ? 'Nothing to gain tonight' : `Drill ${counted(tonight.length, 'question')}`;
}

/** How likely something will be recalled. */
export const chanceWords = (chance: number | undefined, isMissed: boolean): string => {
  if (chance === undefined) return 'not drilled yet';
  return isMissed ? 'missed the last time' : `${Math.floor(chance * 100)}%`;
};

/** What came of a drill. */
export function summaryWords({ queue, done, missed }: Session): string {
  const all = `${counted(done.length, 'question')} answered`;
  const later = done.filter((id) => missed.includes(id)).length;
  const again = later === 0 ? '' : `, ${later} of them not at the first go`;
  const left = queue.length === 0 ? '' : `, ${queue.length} left for another time`;
  return `${all}${again}${left}.`;
}
