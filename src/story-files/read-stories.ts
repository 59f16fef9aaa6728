import { hash } from 'node:crypto';
import type { BankSource, BrokenStorySource, StorySource } from '../bank/bank-source.ts';
import { whileReading } from '../checks/crash.ts';
import { isVisibleIn, type Edition } from '../bank/edition.ts';
import type { Problem } from '../checks/problem.ts';
import { inBatches } from './in-batches.ts';
import type { NamedFile } from './named-files.ts';
import type { StoryBody } from './read-body.ts';
import { openStory, readStory, storyDigest, type BodyOptions, type OpenedStory } from './read-story.ts';
import type { CachedStory, StoryCache } from './story-cache.ts';

/** For whom and where stories are shown, and what they refer to. */
export interface ReadStoriesOptions {
  edition: Edition;
  base: string;
  lists: BankSource['lists'];
  /** The state of the code. */
  version: string;
  cache: StoryCache;
}

/** All stories of an edition as read. */
export interface StoriesReading {
  stories: StorySource[];
  /** By story id. */
  bodies: Record<string, StoryBody>;
  /** By story id. */
  digests: Record<string, string>;
  /** Stories whose file has a problem. */
  broken: BrokenStorySource[];
  problems: Problem[];
  parsed: number;
  unchanged: number;
  /** What to keep for the next run. */
  cache: Record<string, CachedStory>;
}

const byId = <Part extends { id: string }>(entries: readonly { value: Part }[]): ReadonlyMap<string, Part> =>
  new Map(entries.map(({ value }) => [value.id, value]));

const isVisible = ({ kept, reading }: OpenedStory, edition: Edition): boolean => {
  const frontmatter = kept?.frontmatter ?? reading?.frontmatter;
  // What cannot be read is looked at all the same, so that its problems are told.
  return frontmatter === undefined || isVisibleIn(frontmatter.visibility, edition);
};

function bodyOptions(root: string, opened: readonly OpenedStory[], options: ReadStoriesOptions): BodyOptions {
  const { edition, base, lists, version } = options;
  const absent = opened.filter((story) => !isVisible(story, edition)).map(({ id }) => id);
  const [figures, questions] = [lists.figures.entries, lists.questions.entries];
  const figureById = byId(figures);
  return {
    key: hash('sha256', JSON.stringify([version, edition, base, absent, figures, questions]), 'base64url'),
    root,
    edition,
    base,
    absentStoryIds: new Set(absent),
    figureById,
    context: { base, figureById, questionById: byId(questions) },
  };
}

/**
 * Reads all stories of an edition.
 * @param root the project's root
 * @param files the story files with their ids
 * @param options for whom and where they are shown
 */
export async function readStories(
  root: string,
  files: readonly NamedFile[],
  options: ReadStoriesOptions,
): Promise<StoriesReading> {
  const all: StoriesReading = {
    stories: [],
    bodies: {},
    digests: {},
    broken: [],
    problems: [],
    parsed: 0,
    unchanged: 0,
    cache: {},
  };
  const readings = await inBatches(files, (named) =>
    whileReading(named.file, () => openStory(root, named, options.cache)),
  );
  const opened = readings.flatMap((reading) => ('kind' in reading ? [] : reading));
  const body = bodyOptions(root, opened, options);
  for (const [index, story] of readings.entries()) {
    const id = files[index]?.id ?? '';
    if ('kind' in story) {
      all.problems.push(story);
      all.broken.push({ id, file: story.location.file, frontmatter: {}, positions: {}, outline: undefined });
      continue;
    }
    if (!isVisible(story, options.edition)) {
      if (story.kept) all.cache[story.file] = story.kept;
      continue;
    }
    const result = await whileReading(story.file, () => readStory(story, body));
    if ('problems' in result) {
      all.parsed += 1;
      all.problems.push(...result.problems);
      all.broken.push(result.source);
      continue;
    }
    all[result.unchanged ? 'unchanged' : 'parsed'] += 1;
    all.stories.push(result.source);
    all.bodies[id] = result.kept.body;
    all.digests[id] = storyDigest(result.kept);
    all.cache[story.file] = result.kept;
  }
  return all;
}
