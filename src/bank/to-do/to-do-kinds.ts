/** What there is to know of a kind of thing that is still to do. */
interface ToDoKindRow {
  /** As a heading. */
  name: string;
  /** How much depends on it, from 1 to 9: what would be found out first in an interview weighs most. */
  weight: number;
  /** What to do about it, in a sentence. */
  advice: string;
}

/** The kinds of things that are still to do, in the order in which they are told. */
export const toDoKinds = {
  contradiction: {
    name: 'Contradictions',
    weight: 9,
    advice: 'Somebody who listens hears both. Find out which one holds, and change the other.',
  },
  unconfirmed: {
    name: 'Not confirmed',
    weight: 8,
    advice: 'Confirm each of these or replace it before you tell it as yours, then delete its line.',
  },
  gap: {
    name: 'Follow-ups with a gap',
    weight: 7,
    advice: 'They will ask. Find out what is missing, or practice saying that you don’t have it.',
  },
  figure: {
    name: 'Figures in doubt',
    weight: 7,
    advice: 'Settle each one, or say it with its doubt.',
  },
  question: {
    name: 'Questions without a story',
    weight: 5,
    advice: 'Write a story for it, or name the question in the answers of one that you have.',
  },
  interview: {
    name: 'Interviews',
    weight: 6,
    advice: 'What you don’t know about the day, you can ask the person who invited you.',
  },
  partial: {
    name: 'Follow-ups with half an answer',
    weight: 6,
    advice: 'You have something to say. Find out the rest.',
  },
  ending: {
    name: 'Stories without an ending',
    weight: 6,
    advice: 'Say in `star` what came of it. A story without results is only half told.',
  },
  reflection: {
    name: 'Stories without a reflection',
    weight: 5,
    advice: '“What did you learn?” comes after almost every story. Say what you changed afterwards.',
  },
  opener: {
    name: 'Openers without an answer',
    weight: 5,
    advice:
      'Interviews usually ask these, whatever your stories are about. Thirty seconds each are enough to begin with.',
  },
  example: {
    name: 'Practices without an example',
    weight: 4,
    advice: 'Add one real time that you did it, with what came of it.',
  },
  lens: {
    name: 'Missing for a lens',
    weight: 4,
    advice: 'Companies that look for this will ask. Find a story, or have an honest sentence ready.',
  },
  stretch: {
    name: 'Questions that only have a stretch',
    weight: 3,
    advice: 'A better story may be one that you have not written down yet.',
  },
  unused: {
    name: 'Stories that answer no question',
    weight: 3,
    advice: 'Name in `answers` what each would be told for. `npm run todo` proposes the nearest questions.',
  },
  order: {
    name: 'When it was',
    weight: 2,
    advice:
      'Give them a `period`, or say with `after` what came before; then they get their place in your career line.',
  },
  unfinished: {
    name: 'Unfinished files',
    weight: 2,
    advice: 'Finish them and delete `draft: true`. Until then they are left out of everything.',
  },
  warning: {
    name: 'Warnings',
    weight: 3,
    advice: 'What the checks found odd; `npm run check` says more about each.',
  },
} as const satisfies Readonly<Record<string, ToDoKindRow>>;

/** A kind of thing that is still to do. */
export type ToDoKind = keyof typeof toDoKinds;
