import type { Format } from '../../schemas/words.ts';
import type { SlideBlock } from './slide-block.ts';
import type { SourcePosition } from './source-position.ts';
import type { Statement } from './statement.ts';
import type { ToldPassage } from './told-passage.ts';

/** What the audience sees during a section. Its figures stand in it with what keeps them true. */
export interface OutlineSlide {
  /** The slide's heading, where it has one. */
  title: string | undefined;
  /** Id of that heading in the rendered page. */
  slug?: string | undefined;
  /** The slide's list items as plain text. */
  bullets: string[];
  /** What stands on it, piece by piece. */
  shown?: readonly SlideBlock[];
  /** From 1, which is left out first when time is short, to 5, which never is; undefined where the author gave none. */
  priority?: number | undefined;
  /** What is said from this slide to the next: plain text, a paragraph a line, figures as they are said. */
  said: string;
  /** The words of it. */
  spokenWords: number;
  position: SourcePosition;
}

/** A `<Section>` of a talk. */
export interface OutlineSection {
  title: string;
  /** Id of the section's heading in the rendered page. */
  slug: string;
  /** Minutes planned for the section; undefined where the author gave none. */
  minutes: number | undefined;
  /** How many of the minutes are set aside for questions, where the author says so. */
  questionMinutes?: number | undefined;
  /** The priority of those of its slides that have none of their own. */
  priority?: number | undefined;
  /** The sentence to end the section on, where the author chose one. */
  land?: string | undefined;
  slides: OutlineSlide[];
  /** Ids of the questions of the section's `<Ask>`s, in order. */
  asks: string[];
  /** What is said before its first slide, in the form of a slide's `said`; everything where it has no slides. */
  opening: string;
  /** Words that the speaker says in all: neither headings, slides, asks, code, footnotes nor private passages. */
  spokenWords: number;
  position: SourcePosition;
}

/** The minutes of a talk in all; sections without minutes add none. */
export const talkMinutes = (sections: readonly Pick<OutlineSection, 'minutes'>[]): number =>
  sections.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** A Markdown heading, or the heading of a section. */
export interface OutlineHeading {
  /** 2 for `##`, as in HTML. */
  depth: number;
  text: string;
  /** The id that the rendered heading carries. */
  slug: string;
  position: SourcePosition;
}

/** A use of something by id, or a link, in a body. */
export interface OutlineReference {
  /** The id, or the link's address as written. */
  target: string;
  position: SourcePosition;
}

/** What stands under one heading, down to the next heading of any depth. */
export interface OutlinePassage {
  /** The heading's text; empty for what stands before the first heading. */
  heading: string;
  /** The id that the rendered heading carries; empty for what stands before the first heading. */
  slug: string;
  /** Plain text without the heading: each paragraph, list item, table cell and line of code on a line of its own. */
  text: string;
  position: SourcePosition;
}

/** What the body of a story holds, read from its syntax tree. */
export interface StoryOutline {
  headings: OutlineHeading[];
  sections: OutlineSection[];
  /** Uses of `<Figure id>`. */
  figures: OutlineReference[];
  /** Uses of `<Ask question>`. */
  asks: OutlineReference[];
  /** Links, Markdown or JSX. */
  links: OutlineReference[];
  /** Pictures, Markdown or JSX. */
  images: OutlineReference[];
  /** What is played: videos, sounds, and the words that run along. */
  media: OutlineReference[];
  /** Ids of elements that are no headings. */
  anchors: string[];
  /** The whole text in parts; parts that say nothing are left out. */
  passages: OutlinePassage[];
  /** What it says in which a number may stand, without code and private passages. */
  statements: Statement[];
  /** What is said by whoever tells it: neither slides, asks, code, footnotes nor private passages. */
  told: ToldPassage[];
  /** Number of `<Private>` passages. */
  privatePassages: number;
  /** Words outside private passages. */
  words: number;
}

/** The outline of a body in which nothing stands. */
export const emptyOutline = (): StoryOutline => ({
  headings: [],
  sections: [],
  figures: [],
  asks: [],
  links: [],
  images: [],
  media: [],
  anchors: [],
  passages: [],
  statements: [],
  told: [],
  privatePassages: 0,
  words: 0,
});

/** Whether a story is told as a talk: a project in sections. */
export const isTalk = ({ format }: { format: Format }, { sections }: StoryOutline): boolean =>
  format === 'project' && sections.length > 0;
