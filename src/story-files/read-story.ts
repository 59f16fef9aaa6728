import { hash } from 'node:crypto';
import type { BrokenStorySource, StorySource } from '../bank/bank-source.ts';
import type { Problem } from '../checks/problem.ts';
import type { NamedFile } from './named-files.ts';
import { readBody, type ReadBodyOptions } from './read-body.ts';
import { readFrontmatter, type FrontmatterReading } from './read-frontmatter.ts';
import { readSourceBytes } from './source-file.ts';
import type { CachedStory, StoryCache } from './story-cache.ts';

/** A story whose frontmatter is known, from the file or from the cache, and whose body is not yet. */
export interface OpenedStory extends NamedFile {
  bytes: Buffer;
  digest: string;
  kept: CachedStory | undefined;
  /** Undefined where the cache had the story. */
  reading: FrontmatterReading | undefined;
}

/** What bodies are rendered with; `key` tells any two sets of options apart. */
export interface BodyOptions extends Omit<ReadBodyOptions, 'file'> {
  key: string;
}

/** A story without problems. */
export interface ReadStory {
  source: StorySource;
  /** What to keep for the next run; it has the body. */
  kept: CachedStory;
  /** Whether nothing of it was parsed. */
  unchanged: boolean;
}

/** A story with problems. */
export interface BrokenStory {
  source: BrokenStorySource;
  problems: Problem[];
}

/**
 * Reads a story's frontmatter, unless the cache has it.
 * @param root the project's root
 * @param named the file
 * @param cache stories of an earlier run
 */
export async function openStory(root: string, named: NamedFile, cache: StoryCache): Promise<OpenedStory | Problem> {
  const source = await readSourceBytes(root, named.file);
  if ('kind' in source) return source;
  const found = cache[named.file];
  const kept = found?.digest === source.digest ? found : undefined;
  return { ...named, ...source, kept, reading: kept ? undefined : readFrontmatter(named.file, source.bytes) };
}

const sourceOf = ({ id, file }: NamedFile, { frontmatter, positions, outline }: CachedStory): StorySource => ({
  id,
  file,
  frontmatter,
  positions,
  outline,
});

/**
 * Reads a story's body, unless the cache has it as it would be rendered now.
 * @param opened a story with known frontmatter
 * @param options what it is rendered with
 * @returns the story, or everything that is wrong with its file
 */
export async function readStory(opened: OpenedStory, options: BodyOptions): Promise<ReadStory | BrokenStory> {
  const { file, bytes, digest, kept } = opened;
  if (kept?.bodyKey === options.key) return { source: sourceOf(opened, kept), kept, unchanged: true };
  const { frontmatter, partial, positions, body: text, problems } = opened.reading ?? readFrontmatter(file, bytes);
  const reading = text === undefined ? undefined : await readBody(text, { ...options, file });
  if (!frontmatter || reading?.body === undefined) {
    const source = { id: opened.id, file, frontmatter: partial, positions, outline: reading?.outline };
    return { source, problems: [...problems, ...(reading?.problems ?? [])] };
  }
  const { body, outline } = reading;
  const fresh: CachedStory = { digest, frontmatter, positions, bodyKey: options.key, body, outline };
  return { source: sourceOf(opened, fresh), kept: fresh, unchanged: false };
}

/** A digest of all that a story's data and HTML depend on. */
export const storyDigest = ({ digest, bodyKey }: CachedStory): string =>
  hash('sha256', `${digest} ${bodyKey}`, 'base64url');
