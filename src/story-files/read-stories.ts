import type { StoryFrontmatter } from '../../schemas/index.ts';
import type { BrokenStorySource, DraftSource, StorySource } from '../bank/bank-source.ts';
import type { StoryOutline } from '../bank/outline.ts';
import type { PositionMap } from '../bank/source-position.ts';
import { whileReading } from '../checks/crash.ts';
import type { Problem } from '../checks/problem.ts';
import { parseBody } from './body/parse-body.ts';
import { markedContent } from './body/prepare-content.ts';
import { inBatches } from './in-batches.ts';
import type { TextLookup } from './body/passages.ts';
import type { StoryTree } from './body/story-tree.ts';
import type { NamedFile } from './named-files.ts';
import type { ParsedStory } from './parsed-bank.ts';
import { readBody } from './read-body.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { decodeText, type ReadSource } from './source-file.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import type { LookedUpTexts } from './text-lookup.ts';

/** What is kept of a story that had no problems and is not deferred: its problems could come from files it imports. */
export interface KeptStory {
  /** Digest of the file and of all else that the rest was made from. */
  key: string;
  frontmatter: StoryFrontmatter;
  positions: PositionMap;
  outline: StoryOutline;
}

/** Kept stories by their file. */
export type KeptStories = ReadonlyMap<string, KeptStory>;

/** What is read again and again without a change is one and the same, so that what is known of it need not be found anew. */
const keptSources = new WeakMap<KeptStory, StorySource>();

/** What the last reading left to this one. */
export interface StoriesBefore {
  kept: KeptStories;
  readSource: ReadSource;
}

/** A story without problems, one with its problems, or one that its author has not finished. */
type StoryReading =
  | { story: ParsedStory; kept: KeptStory | undefined; parsed: boolean }
  | { draft: DraftSource; problems: Problem[] }
  | { broken: BrokenStorySource; problems: Problem[] };

/** All stories as read. */
export interface StoriesReading {
  stories: ParsedStory[];
  /** Stories whose file has a problem. */
  broken: BrokenStorySource[];
  /** Stories that are not finished. */
  drafts: DraftSource[];
  problems: Problem[];
  /** Digests of all files, in their order. */
  digests: string[];
  /** Number of files that were parsed. */
  parsed: number;
  /** What to keep for the next reading. */
  kept: Map<string, KeptStory>;
}

/** Parses the body of a story that is known to have no problems. */
function treeOf(file: string, bytes: Buffer): StoryTree {
  const decoded = decodeText(file, bytes);
  const parts = 'kind' in decoded ? decoded : splitFrontmatter(file, decoded.text);
  const { tree } = 'kind' in parts ? {} : parseBody(file, parts.body);
  if (!tree) throw new Error(`${file} had no problems when it was read, and cannot be read now.`);
  return { esm: tree.esm, content: markedContent(tree.content) };
}

const unread = ({ id, file }: NamedFile, digest: string): BrokenStorySource => ({
  id,
  file,
  digest,
  frontmatter: {},
  positions: {},
  outline: undefined,
});

/** Reads all stories of a bank, those that did not change from what was kept. */
class StoriesReader {
  readonly #root: string;
  readonly #lookup: TextLookup;
  readonly #kept: KeptStories;
  readonly #lookupDigest: string;
  readonly #readSource: ReadSource;

  constructor(root: string, { lookup, digest }: LookedUpTexts, { kept, readSource }: StoriesBefore) {
    this.#root = root;
    this.#kept = kept;
    this.#readSource = readSource;
    this.#lookup = lookup;
    this.#lookupDigest = digest;
  }

  async read(named: NamedFile): Promise<StoryReading & { digest: string }> {
    const found = await this.#readSource(named.file);
    if ('kind' in found) return { broken: unread(named, found.kind), problems: [found], digest: found.kind };
    const { bytes, digest } = found;
    const kept = this.#kept.get(named.file);
    const key = `${digest} ${this.#lookupDigest}`;
    if (kept?.key === key) return { ...this.#unchanged(named, kept, bytes), digest };
    return { ...(await this.#parsed(named, key, bytes)), digest };
  }

  #unchanged({ id, file }: NamedFile, kept: KeptStory, bytes: Buffer): StoryReading {
    const { key: digest, frontmatter, positions, outline } = kept;
    const source = keptSources.get(kept) ?? { id, file, digest, frontmatter, positions, outline };
    keptSources.set(kept, source);
    let tree: StoryTree | undefined;
    return {
      story: { source, deferred: false, tree: () => (tree ??= treeOf(file, bytes)) },
      kept,
      parsed: false,
    };
  }

  async #parsed({ id, file }: NamedFile, digest: string, bytes: Buffer): Promise<StoryReading> {
    const { frontmatter, partial, positions, body: text, problems, draft } = readFrontmatter(file, bytes);
    if (draft) return { draft: { id, file }, problems };
    const options = { root: this.#root, file, lookup: this.#lookup, frontmatter: frontmatter && positions };
    const body = text === undefined ? undefined : await readBody(text, options);
    if (!frontmatter || body?.tree === undefined) {
      const broken = { id, file, digest, frontmatter: partial, positions, outline: body?.outline };
      return { broken, problems: [...problems, ...(body?.problems ?? [])] };
    }
    const { tree, outline, deferred } = body;
    return {
      story: { source: { id, file, digest, frontmatter, positions, outline }, deferred, tree: () => tree },
      kept: deferred ? undefined : { key: digest, frontmatter, positions, outline },
      parsed: true,
    };
  }
}

/**
 * Reads all stories of a bank.
 * @param root the project's root
 * @param files the story files with their ids
 * @param texts figures and questions, which are part of the texts of stories
 */
export async function readStories(
  root: string,
  files: readonly NamedFile[],
  texts: LookedUpTexts,
  before: StoriesBefore,
): Promise<StoriesReading> {
  const reader = new StoriesReader(root, texts, before);
  const readings = await inBatches(files, (named) => whileReading(named.file, () => reader.read(named)));
  const all: StoriesReading = {
    stories: [],
    broken: [],
    drafts: [],
    problems: [],
    digests: readings.map(({ digest }) => digest),
    parsed: 0,
    kept: new Map(),
  };
  for (const reading of readings) {
    if ('broken' in reading) {
      all.broken.push(reading.broken);
      all.problems.push(...reading.problems);
      all.parsed += 1;
      continue;
    }
    if ('draft' in reading) {
      all.drafts.push(reading.draft);
      all.problems.push(...reading.problems);
      continue;
    }
    all.stories.push(reading.story);
    if (reading.parsed) all.parsed += 1;
    if (reading.kept) all.kept.set(reading.story.source.file, reading.kept);
  }
  return all;
}
