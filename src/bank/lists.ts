import type { ListEntries } from '../../schemas/lists.ts';
import type { ListName } from '../../schemas/words.ts';
import type { PositionMap } from './source-position.ts';
import { companyUrl, competencyUrl, questionUrl } from './urls.ts';

/** What there is to know of a list besides its schema. */
interface BankList {
  /** What one entry is called; the list's own name is the plural. */
  one: string;
  /** What one entry is, to someone who has not written any. */
  entry: string;
  /** What is lost where something names an entry that does not exist. */
  loss: string;
  /** The page of an entry, by its id; undefined where entries have no pages. */
  page: ((id: string) => string) | undefined;
}

/** The lists of a bank, in the order in which they are read and shown. */
export const lists = {
  competencies: {
    one: 'competency',
    entry: 'one competency',
    loss: 'It wouldn’t be found when an interviewer asks for this competency.',
    page: competencyUrl,
  },
  companies: {
    one: 'company',
    entry: 'one company',
    loss: 'Stories are browsed and printed by company, and this one would be in none of them.',
    page: companyUrl,
  },
  questions: {
    one: 'question',
    entry: 'one question',
    loss: 'The story wouldn’t come up when this question is asked.',
    page: questionUrl,
  },
  figures: {
    one: 'figure',
    entry: 'one number you may say',
    loss: 'The sentence would have a hole where the number should be.',
    page: undefined,
  },
  lenses: {
    one: 'lens',
    entry: "one company's own names for competencies",
    loss: "The company's own names for competencies wouldn’t be shown.",
    page: undefined,
  },
  openers: {
    one: 'opener',
    entry: 'one question about you, and what you would say',
    loss: 'Your answer wouldn’t come up when it is asked.',
    page: undefined,
  },
} as const satisfies Record<ListName, BankList>;

/** The file of a list, relative to the project's root. */
export const listFile = (name: ListName): string => `stories/${name}.yaml`;

/** One entry of a list that passed its schema, with its place in the file. */
export interface ListEntry<Value> {
  value: Value;
  /**
   * Index in the file's sequence; the first step of every pointer into `positions`. Undefined for an entry of the
   * catalogue, which stands in no file of the owner's.
   */
  index: number | undefined;
  /** Keys that the owner left out and that were taken from the catalogue's entry of the same id. */
  inherited?: readonly string[];
}

/** Whether an entry stands in a file of the owner's; the others come from the catalogue. */
export const isOwn = <Entry extends ListEntry<unknown>>(entry: Entry): entry is Entry & { index: number } =>
  entry.index !== undefined;

/** One YAML list as read. */
export interface ListSource<Value> {
  file: string;
  entries: ListEntry<Value>[];
  positions: PositionMap;
  /**
   * Ids of entries that did not pass their schema, each as it has to be typed: known, though unusable, so that nobody
   * calls them missing.
   */
  brokenIds: string[];
  /** Ids of entries of the catalogue that the owner hides. */
  hidden: { id: string; index: number }[];
}

/**
 * Every id of a list, those of entries included that cannot be used.
 * @param list as read
 */
export const listIds = ({
  entries,
  brokenIds,
}: Pick<ListSource<{ id: string }>, 'entries' | 'brokenIds'>): string[] => [
  ...entries.map(({ value }) => value.id),
  ...brokenIds,
];

/** What is made of a list: what was read, and its entries alone, in the author's order. */
interface ListForms<Name extends ListName> {
  source: ListSource<ListEntries[Name]>;
  entries: ListEntries[Name][];
}

/** All lists by their names, in one form. */
export type Lists<Form extends keyof ListForms<ListName>> = { [Name in ListName]: ListForms<Name>[Form] };

/**
 * Makes a form of every list.
 * @param make is asked once for each
 */
export const ofEachList = <Form extends keyof ListForms<ListName>>(
  make: <Name extends ListName>(name: Name) => ListForms<Name>[Form],
): Lists<Form> => ({
  competencies: make('competencies'),
  companies: make('companies'),
  questions: make('questions'),
  figures: make('figures'),
  lenses: make('lenses'),
  openers: make('openers'),
});

/** The entries of every list by their ids: `companyById`, `questionById`, … */
export type ListLookups = {
  readonly [Name in ListName as `${(typeof lists)[Name]['one']}ById`]: ReadonlyMap<string, ListEntries[Name]>;
};

/** Things by their ids. */
export const byId = <Thing extends { id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** Makes the entries of every list findable by their ids. */
export const listLookups = (entries: Lists<'entries'>): ListLookups => ({
  competencyById: byId(entries.competencies),
  companyById: byId(entries.companies),
  questionById: byId(entries.questions),
  figureById: byId(entries.figures),
  lensById: byId(entries.lenses),
  openerById: byId(entries.openers),
});
