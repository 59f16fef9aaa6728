import type { BankSource, StorySource } from '../bank/bank-source.ts';
import type { Edition } from '../bank/edition.ts';
import type { AbsentTargets } from './absent-targets.ts';
import type { StoryTree } from './body/story-tree.ts';

/** A story that has no problem of its own, before anything is rendered. */
export interface ParsedStory {
  source: StorySource;
  /** Whether it has imports, exports or expressions, so that Astro has to compile and run it. */
  deferred: boolean;
  /** Its body, with ids; parsed when it is asked for, since an unchanged story rarely needs it. */
  tree: () => StoryTree;
}

/** What an edition shows of a story, for those who read its file again. */
export interface ShownPart {
  tree: (whole: StoryTree) => StoryTree;
  /** Of the frontmatter as typed, by a story of the edition. */
  frontmatter: (typed: Readonly<Record<string, unknown>>, story: StorySource) => Record<string, unknown>;
}

/** The owner's own edition shows all of it. */
export const wholeStories: ShownPart = { tree: (whole) => whole, frontmatter: (typed) => ({ ...typed }) };

/** One edition of a bank, before anything is rendered. */
export interface ParsedBank {
  edition: Edition;
  source: BankSource;
  /** The stories of `source`, in the same order. */
  stories: ParsedStory[];
  /** What the edition leaves out: links to it become plain text. */
  absent: AbsentTargets;
  shown: ShownPart;
}
