import { hash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { StoryFrontmatter } from '../../schemas/index.ts';
import type { StoryOutline } from '../bank/outline.ts';
import type { PositionMap } from '../bank/source-position.ts';
import type { StoryBody } from './read-body.ts';

/** What is kept of a story that had no problems. */
export interface CachedStory {
  /** Digest of the file. */
  digest: string;
  frontmatter: StoryFrontmatter;
  positions: PositionMap;
  /** Digest of all else that the body's HTML depends on. */
  bodyKey: string;
  body: StoryBody;
  outline: StoryOutline;
}

/** Stories by their file. */
export type StoryCache = Readonly<Record<string, CachedStory>>;

interface CacheFile {
  version: string;
  stories: StoryCache;
}

const checksum = (text: string): string => hash('sha256', text, 'base64url');

/** The checksum in the first line proves that the rest is what `writeStoryCache` of the same version wrote. */
const isOwn = (value: unknown, version: string): value is CacheFile =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === version && 'stories' in value;

/**
 * Reads what an earlier run kept.
 * @param path the cache's file
 * @param version the state of the code; what another state wrote is passed over
 * @returns no stories when there is no cache, or when it is damaged or of another version
 */
export async function readStoryCache(path: string, version: string): Promise<StoryCache> {
  try {
    const text = await readFile(path, 'utf8');
    const end = text.indexOf('\n');
    const payload = text.slice(end + 1);
    if (text.slice(0, end) !== checksum(payload)) return {};
    const value: unknown = JSON.parse(payload);
    return isOwn(value, version) ? value.stories : {};
  } catch {
    return {};
  }
}

/**
 * Keeps stories for a later run. The file is whole or not there at all, also when two runs write at once. A cache that
 * cannot be written is no error: the next run is slower.
 */
export async function writeStoryCache(path: string, version: string, stories: StoryCache): Promise<void> {
  const payload = JSON.stringify({ version, stories } satisfies CacheFile);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, `${checksum(payload)}\n${payload}`);
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
