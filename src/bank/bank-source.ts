import type { Interview, Redaction, StoryFrontmatter } from '../../schemas/index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Lists } from './lists.ts';
import type { StoryOutline } from './outline.ts';
import type { PositionMap } from './source-position.ts';

/** One story file as read, after it passed its schema and parsed. */
export interface StorySource {
  id: string;
  file: string;
  /** Of its file and of what it is told from other files: nothing else that was read of it can have the same. */
  digest: string;
  frontmatter: StoryFrontmatter;
  positions: PositionMap;
  outline: StoryOutline;
}

/** The keys of a frontmatter whose values fit the schema. */
export type PartialFrontmatter = { [Key in keyof StoryFrontmatter]?: StoryFrontmatter[Key] | undefined };

/** One story file that has a problem of its own, with what could be read of it all the same. */
export interface BrokenStorySource {
  id: string;
  file: string;
  /** As of any story. */
  digest: string;
  frontmatter: PartialFrontmatter;
  positions: PositionMap;
  /** Undefined where the body cannot be read. */
  outline: StoryOutline | undefined;
}

/** One story file that its author has not finished; nothing else of it was read. */
export interface DraftSource {
  id: string;
  file: string;
}

/** One interview file as read, after it passed its schema. */
export interface InterviewSource {
  id: string;
  file: string;
  value: Interview;
  positions: PositionMap;
}

/** A font that the owner has added, for letters that the sheets' own font lacks. */
export interface FontSource {
  /** Relative to the project's root. */
  file: string;
  /** Of its bytes. */
  digest: string;
}

/** What editions for others must not say, as read. */
export interface RedactionSource {
  file: string;
  /** Those that passed their schema, with their index in the file's sequence. */
  entries: { value: Redaction; index: number }[];
  positions: PositionMap;
}

/** Everything that was read from stories/, as plain data: what the checks look at. */
export interface BankSource {
  stories: StorySource[];
  interviews: InterviewSource[];
  /** The owner's entries, then those of the catalogue that the owner's files name. */
  lists: Lists<'source'>;
  /** All that may be named besides the owner's own entries: the catalogue without what the owner hides. */
  catalogue: Catalogue;
  /** Stories whose own file has a problem: a reference to them is not one more, and their own references count. */
  brokenStories: BrokenStorySource[];
  /** What is left out of every edition until it is finished: `draft: true`, and files whose name begins with `_`. */
  drafts: DraftSource[];
  /** The files of stories/fonts/, in the order in which they are asked for a letter. */
  fonts: FontSource[];
  /** Words a minute that the owner says, where the owner gave it. */
  pace?: number | undefined;
  /** Whether search engines may find the public edition, where the owner says it. */
  searchEngines?: boolean | undefined;
  /** What editions for others must not say; undefined where nothing is redacted, and in those editions themselves. */
  redactions?: RedactionSource | undefined;
  /** Images in stories/ as paths relative to the project's root, and all files of the public folder as addresses. */
  assets: string[];
}

/**
 * Every story's id, those of stories included whose own file has a problem.
 * @param source what was read
 */
export const storyIds = ({ stories, brokenStories }: Pick<BankSource, 'stories' | 'brokenStories'>): string[] =>
  [...stories, ...brokenStories].map(({ id }) => id);
