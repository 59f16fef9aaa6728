import { interview, storyFrontmatter } from '../../schemas/index.ts';
import { listSchemas } from '../../schemas/lists.ts';
import { referencesIn, type FoundReference } from '../../schemas/reference.ts';
import { listNames, type ListName } from '../../schemas/words.ts';
import type { BankSource } from './bank-source.ts';
import { isOwn, type ListEntry } from './lists.ts';
import { readableStories, type ReadableStory } from './readable-stories.ts';

type Named = Pick<FoundReference, 'target' | 'id'>;

const inFrontmatter = new WeakMap<object, readonly FoundReference[]>();

/** Everything that a story's frontmatter names; looked up once, since whatever is asked of a bank begins with it. */
export function namedInFrontmatter(frontmatter: ReadableStory['frontmatter']): readonly FoundReference[] {
  const found = inFrontmatter.get(frontmatter) ?? referencesIn(storyFrontmatter, frontmatter);
  inFrontmatter.set(frontmatter, found);
  return found;
}

/** Everything that a story names, in its frontmatter and in its body. */
export const namedInStory = ({ frontmatter, outline }: Pick<ReadableStory, 'frontmatter' | 'outline'>): Named[] => [
  ...namedInFrontmatter(frontmatter),
  ...outline.figures.map(({ target: id }): Named => ({ target: 'figures', id })),
  ...outline.asks.map(({ target: id }): Named => ({ target: 'questions', id })),
];

/** What the owner typed of an entry names; what it took from the catalogue is left out. */
export const namedInEntry = (name: ListName, entry: ListEntry<unknown>): FoundReference[] =>
  isOwn(entry)
    ? referencesIn(listSchemas[name], entry.value).filter(
        ({ path: [key] }) => entry.inherited?.includes(String(key)) !== true,
      )
    : [];

/**
 * The ids that the owner's files name, by what they are of.
 * @param source what was read
 */
export function namedIds(
  source: Pick<BankSource, 'stories' | 'brokenStories' | 'interviews' | 'lists'>,
): ReadonlyMap<Named['target'], ReadonlySet<string>> {
  const named: Named[] = [
    ...readableStories(source).flatMap(namedInStory),
    ...source.interviews.flatMap(({ value }) => referencesIn(interview, value)),
    ...listNames.flatMap((name) => source.lists[name].entries.flatMap((entry) => namedInEntry(name, entry))),
  ];
  const byTarget = Map.groupBy(named, ({ target }) => target);
  return new Map([...byTarget].map(([target, uses]) => [target, new Set(uses.map(({ id }) => id))]));
}
