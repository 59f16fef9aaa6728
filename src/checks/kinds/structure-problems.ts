import { problemKind, type NoDetails } from './problem-kind.ts';
import { quoted, toType } from './wording.ts';

/** Problems with a story that is readable but lacks a part that its format needs. */
export const structureProblems = {
  'behavioral-without-star': problemKind<NoDetails>({
    what: () => 'This behavioral story has no `star`.',
    why: () =>
      'The short form is what you glance at before you speak: without it the story is on no cheat sheet and its first screen is empty.',
    fix: () =>
      `Add it to the block at the top, each part one to five short lines:${toType('star:\n  situation:\n    - Where and when, and what was at stake.\n  task:\n    - What fell to you.\n  actions:\n    - What you did.\n    - What you did next.\n  results:\n    - What came of it.\n  reflection:\n    - What you changed afterwards.')}`,
  }),
  'project-without-sections': problemKind<NoDetails>({
    what: () => 'This project story has no `<Section>`.',
    why: () =>
      'A project is told in sections: the clock, the slides and the two-minute version are all made from them.',
    fix: () =>
      `Put each part of the full story into a section:${toType('<Section title="The problem" minutes={5}>\n\nWhat you say in these five minutes.\n\n</Section>')}\nIf it is a single answer, write ${quoted('format: behavioral')}.`,
  }),
  'section-without-minutes': problemKind<{ title: string }>({
    what: ({ title }) => `The section ${quoted(title)} has no minutes.`,
    why: () => 'The clock of the talk adds them up, and a section without minutes would make it lie.',
    fix: ({ title }) => `Write ${toType(`<Section title="${title}" minutes={5}>`)} with the minutes that you plan.`,
  }),
};
