import { shortForm } from '../../bank/short-form.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';

/** What a story's words and vectors are made from. */
export interface StoryTexts {
  /** Its title and headline. */
  opening: string[];
  /** The lines of its short form, what its sections are called and its slides show, and what may be asked further. */
  short: string[];
  /** The passages of its full story. */
  full: string[];
  /** All of these, and the angles it is told from: its words are taken from them. */
  all: string[];
}

export function textsOfStory(story: BankStory): StoryTexts {
  const opening = [story.title, story.headline];
  const short = [
    ...shortForm(story).flatMap(({ bullets }) => bullets.map(({ text }) => text)),
    ...story.outline.sections.flatMap(({ title, slides }) => [
      title,
      ...slides.flatMap((slide) => [slide.title ?? '', ...slide.bullets]),
    ]),
    ...story.followUps.map(({ ask }) => ask),
  ];
  const full = story.outline.passages.map(({ heading, text }) => `${heading}\n${text}`);
  return {
    opening,
    short,
    full,
    all: [...opening, ...story.answers.flatMap(({ angle }) => angle ?? []), ...short, ...full],
  };
}

/** What interviewers ask, and what it is about, as the catalogue or the bank has it. */
export const askedTexts = ({
  questions,
  competencies,
  openers = [],
}: Pick<StoryBank, 'questions' | 'competencies'> & Partial<Pick<StoryBank, 'openers'>>): string[] => [
  ...[...questions, ...openers].flatMap(({ text, wordings }) => [text, ...wordings]),
  ...competencies.flatMap(({ name, definition, synonyms }) => [name, definition, ...synonyms]),
];
