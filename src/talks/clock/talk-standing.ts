import { leaveOut, type LeaveOut } from './leave-out.ts';
import { questionMs, type TalkClock } from './talk-clock.ts';
import { placedParts, planSeconds, scriptSeconds, type PlacedPart, type TalkPlan } from './talk-plan.ts';

/** Where a speaker stands and what is ahead. Times are in milliseconds. */
export interface TalkStanding {
  /** The part that is told. */
  here: PlacedPart;
  /** What is left of the time to speak in this section; negative where more was taken. */
  leftHere: number;
  /** What is left of the whole talk; negative where it runs over. */
  leftInAll: number;
  /** What should be told by now, by the plan; undefined once the planned time is up. */
  byNow: { part: PlacedPart; isQuestions: boolean } | undefined;
  /**
   * By how much the talk will end late if everything that is ahead takes its planned time, the time for questions that is
   * still to come included; negative where there is time in hand.
   */
  late: number;
  /** What to leave out so that it ends in time; undefined where nothing has to go. */
  proposal: LeaveOut<PartAhead> | undefined;
  /** What comes next, without what the proposal leaves out; undefined at the last part. */
  next: PlacedPart | undefined;
  /** What comes after that one. */
  afterNext: PlacedPart | undefined;
}

/** A part that is still to be told and may be left out. */
type PartAhead = PlacedPart;

/** So much too late, in milliseconds, is no reason to leave anything out. */
const unimportant = 10_000;

/** What is left to tell of a part. */
const restOf = ({ index, seconds }: PlacedPart, { partMs }: TalkClock): number =>
  Math.max(0, seconds * 1000 - (partMs[index] ?? 0));

/** What is left of the time set aside for questions, from a section on. */
function questionsAhead({ sections }: TalkPlan, { questions }: TalkClock, from: number): number {
  return sections.reduce((sum, { questionSeconds }, index) => {
    if (index < from) return sum;
    const taken = questionMs(questions.filter(({ section }) => section === index));
    return sum + Math.max(0, questionSeconds * 1000 - taken);
  }, 0);
}

function plannedAt(parts: readonly PlacedPart[], end: number, elapsed: number): TalkStanding['byNow'] {
  const seconds = elapsed / 1000;
  const part = parts.findLast(({ start, seconds: length }) => start <= seconds && length > 0) ?? parts[0];
  if (!part || seconds >= end) return undefined;
  return { part, isQuestions: seconds >= part.start + part.seconds };
}

/** The parts ahead that can be left out, with what that would still win. */
const removable = (ahead: readonly PlacedPart[], clock: TalkClock): PartAhead[] =>
  ahead.flatMap((part) => {
    const saves = Math.min(part.saves, Math.floor(restOf(part, clock) / 1000));
    return saves > 0 ? [{ ...part, saves }] : [];
  });

/**
 * A proposal stays while it does what it is for, so that what a speaker has read does not change under their eyes: it is
 * enough, nothing of it has been told, and none of it could be told after all.
 */
function isStillRight(before: LeaveOut<PartAhead>, ahead: readonly PartAhead[], needed: number): boolean {
  const isAhead = before.parts.every(({ index, saves }) => ahead.some((part) => part.index === index && part.saves === saves)); // prettier-ignore
  return isAhead && before.saves >= needed && before.parts.every(({ saves }) => before.saves - saves < needed);
}

function proposalFor(
  ahead: readonly PartAhead[],
  late: number,
  before: LeaveOut<PartAhead> | undefined,
): LeaveOut<PartAhead> | undefined {
  const needed = Math.ceil(late / 1000);
  if (late <= 0 || (late < unimportant && !before)) return undefined;
  return before && isStillRight(before, ahead, needed) ? before : leaveOut(ahead, needed);
}

/**
 * Tells where a speaker stands.
 * @param plan with at least one part
 * @param before what was proposed before, so that it changes only where it has to
 */
export function talkStanding(plan: TalkPlan, clock: TalkClock, before?: LeaveOut<PartAhead>): TalkStanding {
  const parts = placedParts(plan);
  const here = parts.at(clock.part);
  const section = here && plan.sections[here.section];
  if (!section) throw new RangeError(`A plan of ${parts.length} parts has no part ${clock.part}.`);
  const told = parts.filter((part) => part.section === here.section).reduce((sum, { index }) => sum + (clock.partMs[index] ?? 0), 0); // prettier-ignore
  const ahead = parts.slice(here.index + 1);
  const toTell = [here, ...ahead].reduce((sum, part) => sum + restOf(part, clock), 0);
  const length = planSeconds(plan);
  const leftInAll = length * 1000 - clock.elapsed;
  const late = toTell + questionsAhead(plan, clock, here.section) - leftInAll;
  const isOn = clock.phase !== 'ended';
  const proposal = isOn ? proposalFor(removable(ahead, clock), late, before) : undefined;
  const [next, afterNext] = ahead.filter(({ index }) => !proposal?.parts.some((part) => part.index === index));
  return {
    here,
    leftHere: scriptSeconds(section) * 1000 - told,
    leftInAll,
    byNow: plannedAt(parts, length, clock.elapsed),
    late,
    proposal,
    next,
    afterNext,
  };
}
