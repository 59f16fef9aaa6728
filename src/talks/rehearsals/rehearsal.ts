import type { TalkClock } from '../clock/talk-clock.ts';
import { placedParts, scriptSeconds, type TalkPlan } from '../clock/talk-plan.ts';

/** How a section went. Times are in whole seconds. */
export interface RehearsedSection {
  title: string;
  /** Planned to speak, without the time set aside for questions. */
  planned: number;
  /** Spoken. */
  spoken: number;
  /** Set aside for questions. */
  plannedQuestions: number;
  /** Taken by questions. */
  questions: number;
}

/** A question that was asked while rehearsing. */
export interface RehearsedQuestion {
  /** The place of its section, from 0. */
  section: number;
  /** Its id; undefined where it was none of those that were expected. */
  id: string | undefined;
  seconds: number;
}

/** One rehearsal of a talk, as it is kept on the device and exported. */
export interface Rehearsal {
  /** Id of the story. */
  talk: string;
  title: string;
  /** When it began: `2026-03-14T09:26:53.589Z`. With the talk it tells a rehearsal from any other. */
  startedAt: string;
  sections: RehearsedSection[];
  questions: RehearsedQuestion[];
  /** Titles of the parts that were passed over. */
  leftOut: string[];
}

const secondsOf = (ms: number): number => Math.max(0, Math.round(ms / 1000));

/** A part that was shown for less than this, in milliseconds, was passed over. */
const shortestTold = 2000;

/**
 * What is kept of a rehearsal.
 * @param clock how the talk stood when it ended
 * @param startedAt as in `Rehearsal`
 */
export function rehearsalOf(plan: TalkPlan, clock: TalkClock, startedAt: string): Rehearsal {
  const parts = placedParts(plan);
  const isTold = (index: number): boolean => (clock.partMs[index] ?? 0) >= shortestTold;
  const last = parts.findLastIndex(({ index }) => isTold(index));
  return {
    talk: plan.id,
    title: plan.title,
    startedAt,
    sections: plan.sections.map((section, index) => ({
      title: section.title,
      planned: scriptSeconds(section),
      spoken: secondsOf(parts.filter((part) => part.section === index).reduce((sum, part) => sum + (clock.partMs[part.index] ?? 0), 0)), // prettier-ignore
      plannedQuestions: section.questionSeconds,
      questions: secondsOf(clock.questions.filter((question) => question.section === index).reduce((sum, { ms }) => sum + ms, 0)), // prettier-ignore
    })),
    questions: clock.questions.map(({ ask, section, ms }) => ({ section, id: ask, seconds: secondsOf(ms) })),
    leftOut: parts.filter(({ index }) => index < last && !isTold(index)).map(({ title }) => title),
  };
}

/** How long a rehearsal was planned and took, questions included, in seconds. */
export const rehearsalSeconds = ({ sections }: Pick<Rehearsal, 'sections'>): { planned: number; taken: number } => ({
  planned: sections.reduce((sum, { planned, plannedQuestions }) => sum + planned + plannedQuestions, 0),
  taken: sections.reduce((sum, { spoken, questions }) => sum + spoken + questions, 0),
});
