import { identifier, interview } from '../../../schemas/index.ts';
import { referencesIn, type FoundReference, type ReferenceTarget } from '../../../schemas/reference.ts';
import { listNames } from '../../../schemas/words.ts';
import type { BankSource } from '../../bank/bank-source.ts';
import { isOwn } from '../../bank/lists.ts';
import { namedInEntry, namedInFrontmatter } from '../../bank/named-ids.ts';
import type { OutlineReference } from '../../bank/outline.ts';
import { positionAt, type PositionMap, type SourceLocation } from '../../bank/source-position.ts';
import { readableStories, type ReadableStory } from '../../bank/readable-stories.ts';

/** One use of an id. */
export interface NameUse {
  target: ReferenceTarget;
  id: string;
  /** Where it is used, in the author's words: `company`, `<Figure id>`. */
  key: string;
  location: SourceLocation;
  /** Tells the list in which the id stands from all others; undefined where an id may come again. */
  list: string | undefined;
}

type Path = readonly (string | number)[];

const lastKey = (path: Path): string => String(path.findLast((step) => typeof step === 'string'));

/**
 * The uses in a value that was read from a file.
 * @param placed the file
 * @param found what the value names
 * @param start path of the value in the file
 */
function usesAt(
  { file, positions }: { file: string; positions: PositionMap },
  found: readonly FoundReference[],
  start: Path = [],
): NameUse[] {
  return found.map(({ target, id, path, onceIn }) => ({
    target,
    id,
    key: lastKey(onceIn ?? path),
    location: { file, ...positionAt(positions, [...start, ...path]) },
    list: onceIn && `${file} ${[...start, ...onceIn].join('/')}`,
  }));
}

/** The uses in a story's body. What is no id at all was told where the body was read. */
function bodyUses(file: string, target: ReferenceTarget, key: string, uses: readonly OutlineReference[]): NameUse[] {
  return uses.flatMap((use): NameUse[] => {
    const id = identifier.safeParse(use.target).data;
    return id === undefined ? [] : [{ target, id, key, location: { file, ...use.position }, list: undefined }];
  });
}

const knownUses = new WeakMap<ReadableStory, NameUse[]>();

/** The uses in a story; found once, since the same story is checked at each change of another one. */
function storyUses(story: ReadableStory): NameUse[] {
  const uses = knownUses.get(story) ?? [
    ...usesAt(story, namedInFrontmatter(story.frontmatter)),
    ...bodyUses(story.file, 'figures', '<Figure id>', story.outline.figures),
    ...bodyUses(story.file, 'questions', '<Ask question>', story.outline.asks),
  ];
  knownUses.set(story, uses);
  return uses;
}

/**
 * Every place where one part of a bank names another by its id.
 * @param source what was read
 */
export function nameUses(source: BankSource): NameUse[] {
  return [
    ...readableStories(source).flatMap(storyUses),
    ...listNames.flatMap((name) =>
      source.lists[name].entries
        .filter(isOwn)
        .flatMap((entry) => usesAt(source.lists[name], namedInEntry(name, entry), [entry.index])),
    ),
    ...source.interviews.flatMap((each) => usesAt(each, referencesIn(interview, each.value))),
  ];
}
