import type { Company, Competency, Figure, Interview, Lens, Question, StoryFrontmatter } from '../../schemas/index.ts';
import type { StoryOutline } from './outline.ts';
import type { PositionMap } from './source-position.ts';

/** The lists of a bank, each one YAML file. */
export interface BankLists {
  competencies: Competency;
  companies: Company;
  questions: Question;
  figures: Figure;
  lenses: Lens;
}

/** The name of a list: the YAML file's name without its ending. */
export type ListName = keyof BankLists;

/** Every list name, in the order in which lists are read and shown. */
export const listNames = ['competencies', 'companies', 'questions', 'figures', 'lenses'] as const satisfies ListName[];

/** One entry of a list that passed its schema, with its place in the file. */
export interface ListEntry<Value> {
  value: Value;
  /** Index in the file's sequence; the first step of every pointer into `positions`. */
  index: number;
}

/** One YAML list as read. */
export interface ListSource<Value> {
  file: string;
  entries: ListEntry<Value>[];
  positions: PositionMap;
  /** Ids of entries that did not pass their schema: known, though unusable, so that nobody calls them missing. */
  brokenIds: string[];
}

/** One story file as read, after it passed its schema and parsed. */
export interface StorySource {
  id: string;
  file: string;
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
  frontmatter: PartialFrontmatter;
  positions: PositionMap;
  /** Undefined where the body cannot be read. */
  outline: StoryOutline | undefined;
}

/** One interview file as read, after it passed its schema. */
export interface InterviewSource {
  id: string;
  file: string;
  value: Interview;
  positions: PositionMap;
}

/** Everything that was read from stories/, as plain data: what the checks look at. */
export interface BankSource {
  stories: StorySource[];
  interviews: InterviewSource[];
  lists: { [Name in ListName]: ListSource<BankLists[Name]> };
  /** Stories whose own file has a problem: a reference to them is not one more, and their own references count. */
  brokenStories: BrokenStorySource[];
  /** Images in stories/ as paths relative to the project's root, and all files of the public folder as addresses. */
  assets: string[];
}
