import type { Question } from '../../../schemas/index.ts';
import type { TalkMap } from '../talk-map.ts';

/** A part of a talk, as far as the clock knows it. */
export interface PlanPart {
  title: string;
  /** Planned for it, in whole seconds. */
  seconds: number;
  /** 1 is left out first, 5 never. */
  priority: number;
  /** The seconds won by leaving it out; 0 where it is never left out. */
  saves: number;
}

/** A section of a talk, as far as the clock knows it. */
export interface PlanSection {
  title: string;
  /** Set aside for questions at its end, in whole seconds. */
  questionSeconds: number;
  /** At least one. */
  parts: readonly PlanPart[];
  /** The sentence to end it on; empty where nothing is said in it. */
  landing: string;
  /** The questions that may come up in it. */
  asks: readonly { id: string; text: string }[];
}

/** What a clock runs by: plain data that a page can hand to it. */
export interface TalkPlan {
  /** Id of the story. */
  id: string;
  title: string;
  sections: readonly PlanSection[];
}

/**
 * What of a talk its clock needs.
 * @param talk a talk with at least one section
 */
export const talkPlan = (
  talk: TalkMap,
  questionById: ReadonlyMap<string, Pick<Question, 'id' | 'text'>>,
): TalkPlan => ({
  id: talk.id,
  title: talk.title,
  sections: talk.sections.map(({ title, questionSeconds, parts, landing, asks }) => ({
    title,
    questionSeconds,
    parts: parts.map(({ title, seconds, priority, saves }) => ({ title, seconds, priority, saves })),
    landing: landing?.text ?? '',
    asks: asks.flatMap((id) => questionById.get(id) ?? []).map(({ id, text }) => ({ id, text })),
  })),
});

/** A part with its place in the plan. */
export interface PlacedPart extends PlanPart {
  /** Its place among all parts of the talk, from 0. */
  index: number;
  /** The place of its section. */
  section: number;
  /** When it begins by the plan, in seconds from the start. */
  start: number;
}

/** The parts of a plan in their order, with the time at which each begins. */
export function placedParts({ sections }: TalkPlan): PlacedPart[] {
  let clock = 0;
  const parts: PlacedPart[] = [];
  for (const [section, { parts: ofSection, questionSeconds }] of sections.entries()) {
    for (const part of ofSection) {
      parts.push({ ...part, index: parts.length, section, start: clock });
      clock += part.seconds;
    }
    clock += questionSeconds;
  }
  return parts;
}

/** The planned time of a section in which the speaker speaks, in seconds. */
export const scriptSeconds = ({ parts }: PlanSection): number => parts.reduce((sum, { seconds }) => sum + seconds, 0);

/** The planned length of a talk, in seconds. */
export const planSeconds = ({ sections }: TalkPlan): number =>
  sections.reduce((sum, section) => sum + scriptSeconds(section) + section.questionSeconds, 0);

/**
 * A short text that is another one for each plan by which a clock would run in another way. What is kept for one plan is
 * of no use with another.
 */
export const planMark = ({ sections }: TalkPlan): string =>
  sections.map(({ parts, questionSeconds }) => [...parts.map(({ seconds }) => seconds), `q${questionSeconds}`].join('.')).join('/'); // prettier-ignore
