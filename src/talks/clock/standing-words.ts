import { clockDigits } from '../../bank/clock-digits.ts';
import { timeInWords } from './time-label.ts';
import type { TalkClock } from './talk-clock.ts';
import type { TalkStanding } from './talk-standing.ts';

/** Less than this, in milliseconds, is on time: nobody can speak to the second. */
const onTime = 10_000;

/** Seconds of milliseconds, rounded away from zero where something is missing, so that `0:00 late` is never said. */
const wholeSeconds = (ms: number): number => Math.floor(Math.abs(ms) / 1000);

/** How the talk stands against its end: `Ends on time`, `Ends 1:10 late`, `0:40 in hand`. */
export function pace({ late }: Pick<TalkStanding, 'late'>): string {
  if (late >= onTime) return `Ends ${clockDigits(wholeSeconds(late))} late`;
  return late <= -onTime ? `${clockDigits(wholeSeconds(late))} in hand` : 'Ends on time';
}

/** The same, to be read out. */
export function paceInWords({ late }: Pick<TalkStanding, 'late'>): string {
  if (late >= onTime) return `You will end ${timeInWords(wholeSeconds(late))} late.`;
  return late <= -onTime ? `You have ${timeInWords(wholeSeconds(late))} in hand.` : 'You will end on time.';
}

/** Moments of a talk that are told to whoever listens to the page, each only once. */
const lastMinute = 60_000;

const passes = (before: number, after: number, mark: number): boolean => before > mark && after <= mark;

/** What a moment of the talk has that can be said. */
export interface Moment {
  clock: TalkClock;
  standing: TalkStanding;
  /** The title of the section. */
  section: string;
}

/**
 * What to say aloud between two looks at the clock. A clock that speaks each second is no help: it says where the speaker
 * has arrived, when a section's or the talk's last minute begins and ends, and what to leave out when that has changed.
 * @returns nothing where there is nothing to say
 */
export function announcement(before: Moment | undefined, now: Moment): string {
  const { clock, standing } = now;
  if (clock.phase === 'ready' || clock.phase === 'ended') return '';
  if (before?.clock.phase !== clock.phase) {
    if (clock.phase === 'paused') return 'Paused. Nothing runs.';
    if (clock.phase === 'question') return 'Question. The time for the talk stands still.';
  }
  if (clock.phase !== 'running') return '';
  const said: string[] = [];
  if (before?.clock.part !== clock.part) {
    const isNewSection = before?.standing.here.section !== standing.here.section;
    said.push(isNewSection ? `${now.section}: ${standing.here.title}.` : `${standing.here.title}.`);
  } else {
    if (passes(before.standing.leftHere, standing.leftHere, lastMinute)) said.push('One minute left in this section.');
    if (passes(before.standing.leftHere, standing.leftHere, 0)) said.push('The time for this section is up.');
    if (passes(before.standing.leftInAll, standing.leftInAll, lastMinute)) said.push('One minute left in all.');
    if (passes(before.standing.leftInAll, standing.leftInAll, 0)) said.push('The time for the talk is up.');
  }
  const titles = (standing.proposal?.parts ?? []).map(({ title }) => title);
  const titlesBefore = (before?.standing.proposal?.parts ?? []).map(({ title }) => title);
  if (titles.length > 0 && titles.join('\n') !== titlesBefore.join('\n')) {
    said.push(`${paceInWords(standing)} Leave out: ${titles.join('; ')}.`);
  }
  return said.join(' ');
}
