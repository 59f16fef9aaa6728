import { hash } from 'node:crypto';
import type { BankLists } from '../bank/bank-source.ts';
import type { BankInterview, BankStory } from '../bank/story-bank.ts';
import type { ReadBankResult } from '../story-files/read-bank.ts';

/** The content collections and what an entry of each holds. */
export interface BankCollections extends BankLists {
  stories: BankStory;
  interviews: BankInterview;
}

/** The name of a content collection. */
export type CollectionName = keyof BankCollections;

/** An entry as the content store takes it. */
export interface CollectionEntry<Data> {
  id: string;
  data: Data;
  digest: string;
  /** Relative to the project's root; only for stories. */
  filePath?: string;
  /** HTML that is ready; beside `deferredRender` only what is static, to be searched in. */
  rendered?: { html: string };
  /** Astro renders the entry's file itself. */
  deferredRender?: true;
}

const digestOf = (data: object): string => hash('sha256', JSON.stringify(data), 'base64url');

const storyEntries = ({ source, bodies, digests }: ReadBankResult): CollectionEntry<BankStory>[] =>
  source.stories.map(({ id, file, frontmatter, outline }) => {
    const entry = { id, data: { id, file, outline, ...frontmatter }, digest: digests[id] ?? '', filePath: file };
    const { html = '', deferred = false } = bodies[id] ?? {};
    return { ...entry, rendered: { html }, ...(deferred && { deferredRender: true }) };
  });

const interviewEntries = ({ source }: ReadBankResult): CollectionEntry<BankInterview>[] =>
  source.interviews.map(({ id, value }) => {
    const data = { id, ...value };
    return { id, data, digest: digestOf(data) };
  });

/** Entries come back from Astro in no promised order, so the id of a list's entry begins with its place in the list. */
const listEntries = <Value extends { id: string }>(entries: readonly { value: Value }[]): CollectionEntry<Value>[] =>
  entries.map(({ value }, index) => ({
    id: `${String(index).padStart(6, '0')}-${value.id}`,
    data: value,
    digest: digestOf(value),
  }));

/** Gives the entries of each collection. */
export const entriesOf: {
  [Name in CollectionName]: (bank: ReadBankResult) => CollectionEntry<BankCollections[Name]>[];
} = {
  stories: storyEntries,
  interviews: interviewEntries,
  competencies: ({ source }) => listEntries(source.lists.competencies.entries),
  companies: ({ source }) => listEntries(source.lists.companies.entries),
  questions: ({ source }) => listEntries(source.lists.questions.entries),
  figures: ({ source }) => listEntries(source.lists.figures.entries),
  lenses: ({ source }) => listEntries(source.lists.lenses.entries),
};
