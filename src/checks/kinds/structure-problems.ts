import type { Format } from '../../../schemas/words.ts';
import { counted } from '../../bank/counted.ts';
import { problemKind, type NoDetails } from './problem-kind.ts';
import { quoted, toType } from './wording.ts';

/** Problems with a story that is readable but lacks a part that its format needs. */
export const structureProblems = {
  'behavioral-without-star': problemKind<NoDetails>({
    what: () => 'This behavioral story has no `star`.',
    why: () =>
      'The short form is what you glance at before you speak. Without it, the story has no cheat sheet and its first screen is empty.',
    fix: () =>
      `Add it to the block at the top, each part one to five short lines:${toType('star:\n  situation:\n    - Where and when, and what was at stake.\n  task:\n    - What you had to do.\n  actions:\n    - What you did.\n    - What you did next.\n  results:\n    - What came of it.\n  reflection:\n    - What you changed afterwards.')}`,
  }),
  'practice-without-steps': problemKind<NoDetails>({
    what: () => 'This practice has no `practice` in the block at the top.',
    why: () =>
      'Its steps are what you glance at before you speak. Without them, it has no cheat sheet and its first screen is empty.',
    fix: () =>
      `Add it to the block at the top, each part one to five short lines; only ${quoted('steps')} is needed:${toType('practice:\n  steps:\n    - What you do first.\n    - What you do next.\n  example:\n    - One real time that you did it, and what came of it.\n  limits:\n    - When you do not, and what it costs.')}`,
  }),
  'unused-part': problemKind<{ part: 'star' | 'practice'; format: Format }>({
    what: ({ part, format }) =>
      format === 'practice'
        ? `A practice has no ${quoted(part)}: it’s how you do something, not one event.`
        : `${quoted(part)} is for ${quoted('format: practice')}, and this is ${quoted(`format: ${format}`)}.`,
    why: () => 'None of it would be on the page or on any sheet.',
    fix: ({ part }) =>
      part === 'star'
        ? `Move what it says to ${quoted('practice')}: what you do into ${quoted('steps')}, and one real time into ${quoted('example')}. If it’s about one event, write ${quoted('format: behavioral')}.`
        : `If it is about how you do something, write ${quoted('format: practice')}. If it is about one event, move what it says to ${quoted('star')}.`,
  }),
  'project-without-sections': problemKind<NoDetails>({
    what: () => 'This project story has no `<Section>`.',
    why: () => 'A project is told in sections: the timing, the slides and the two-minute version all come from them.',
    fix: () =>
      `Put each part of the full story into a section:${toType('<Section title="The problem" minutes={5}>\n\nWhat you say in these five minutes.\n\n</Section>')}\nIf it’s a single answer, write ${quoted('format: behavioral')}.`,
  }),
  'section-without-minutes': problemKind<{ title: string }>({
    what: ({ title }) => `The section ${quoted(title)} has no minutes.`,
    why: () => 'The talk’s total adds them up, so one missing section makes it wrong.',
    fix: ({ title }) => `Write ${toType(`<Section title="${title}" minutes={5}>`)} with the minutes you plan for it.`,
  }),
  'no-time-to-tell': problemKind<{ title: string; minutes: number; questions: number }>({
    what: ({ title, minutes, questions }) =>
      `The section ${quoted(title)} has ${counted(minutes, 'minute')}, and ${questions} of them are for questions.`,
    why: () => 'There’d be no time left to tell it.',
    fix: ({ minutes }) =>
      `${quoted('minutes')} is the total time. Write fewer than ${minutes} in ${quoted('questions')}, or give the section more minutes.`,
  }),
};
