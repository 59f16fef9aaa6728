import type { BankSource } from '../bank/bank-source.ts';
import type { Edition } from '../bank/edition.ts';
import { editionSource } from '../bank/edition-source.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { findBankFiles } from './bank-files.ts';
import { namedFiles } from './named-files.ts';
import type { StoryBody } from './read-body.ts';
import { readInterviews } from './read-interviews.ts';
import { readLists } from './read-lists.ts';
import { readStories } from './read-stories.ts';
import { rendererVersion } from './renderer-version.ts';
import { readStoryCache, writeStoryCache } from './story-cache.ts';

export type { StoryBody } from './read-body.ts';

/** What is read, for whom, and for which place. */
export interface ReadBankOptions {
  /** The project's root, which holds stories/ and the public folder. */
  root: string;
  /** For whom: by default the owner. */
  edition?: Edition | undefined;
  /** The folder under which the site is served, `/` or `/bank/`; by default `/`. */
  base?: string | undefined;
  /** A file in which stories are kept between runs; without it everything is parsed. */
  cacheFile?: string | undefined;
}

/** A bank as read from its files. */
export interface ReadBankResult {
  source: BankSource;
  /** By story id. */
  bodies: Record<string, StoryBody>;
  /** By story id: a digest of all that the story's data and HTML depend on. */
  digests: Record<string, string>;
  /** Everything that keeps a file from being read. */
  problems: Problem[];
  /** Number of story files that were parsed. */
  parsedFiles: number;
  /** Number of story files that the cache had as they are. */
  unchangedFiles: number;
}

/**
 * Reads everything in stories/. Nothing that an author wrote makes it throw: what cannot be read is a problem, and the
 * rest is read all the same. Stories that the edition does not show are left out, and so are private passages in every
 * edition but the owner's.
 */
export async function readBank(options: ReadBankOptions): Promise<ReadBankResult> {
  const { root, edition = 'private', base = '/', cacheFile } = options;
  const files = await findBankFiles(root);
  const [{ lists, problems: listProblems }, interviews, version] = await Promise.all([
    readLists(root, files),
    readInterviews(root, files.interviews),
    rendererVersion(),
  ]);
  const named = namedFiles(files.stories);
  const cache = cacheFile === undefined ? {} : await readStoryCache(cacheFile, version);
  const reading = await readStories(root, named.files, { edition, base, lists, version, cache });
  if (cacheFile !== undefined && reading.parsed > 0) await writeStoryCache(cacheFile, version, reading.cache);
  return {
    source: editionSource(
      {
        stories: reading.stories,
        interviews: interviews.interviews,
        lists,
        brokenStories: reading.broken,
        assets: files.assets,
      },
      edition,
    ),
    bodies: reading.bodies,
    digests: reading.digests,
    problems: [
      ...files.misplaced.map((file) => createProblem('misplaced-file', { file, line: 1, column: 1 }, { file })),
      ...listProblems,
      ...interviews.problems,
      ...named.problems,
      ...reading.problems,
    ],
    parsedFiles: reading.parsed,
    unchangedFiles: reading.unchanged,
  };
}
