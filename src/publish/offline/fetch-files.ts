import type { MissingFile } from './offline-list.ts';
import type { FetchedFile, Host, Shelf } from './surroundings.ts';

/** What keeps files from being fetched. */
export type Obstacle = { kind: 'cut' } | { kind: 'broken'; path: string } | { kind: 'room' };

/** Where files come from, and where they go. */
export interface FetchOptions {
  host: Host;
  shelf: Shelf;
  /** The short digest of a content. */
  digestOf: (content: ArrayBuffer) => Promise<string>;
  /** Whether nobody wants the files any more. */
  isStopped: () => boolean;
  /** Is told of each file that is kept. */
  onKept: (file: MissingFile) => void;
}

/** So many files are fetched at a time, so that what the reader does is not kept waiting. */
const lanes = 4;

async function fetchFile(file: MissingFile, options: FetchOptions): Promise<Obstacle | undefined> {
  const { host, shelf, digestOf, isStopped, onKept } = options;
  for (const isAgain of [false, true]) {
    let fetched: FetchedFile;
    try {
      fetched = await host.file(file.path, isAgain);
    } catch {
      return { kind: 'cut' };
    }
    if ((await digestOf(fetched.bytes)) !== file.digest) continue;
    if (isStopped()) return undefined;
    try {
      await shelf.keepFile(file.digest, fetched);
    } catch {
      return { kind: 'room' };
    }
    onKept(file);
    return undefined;
  }
  return { kind: 'broken', path: file.path };
}

/**
 * Fetches files and keeps each as it comes. Where the host has another file than it should, the others are fetched all
 * the same, so that only that one is missing when the host is mended.
 * @returns what kept some of them from being fetched
 */
export async function fetchFiles(
  missing: readonly MissingFile[],
  options: FetchOptions,
): Promise<Obstacle | undefined> {
  const queue = missing.values();
  let obstacle: Obstacle | undefined;
  const lane = async (): Promise<void> => {
    for (const file of queue) {
      const found = await fetchFile(file, options);
      // Without a connection, or without room, there is nothing to say about a single file.
      if (obstacle === undefined || obstacle.kind === 'broken') obstacle = found ?? obstacle;
      if (options.isStopped() || (obstacle !== undefined && obstacle.kind !== 'broken')) return;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return obstacle;
}
