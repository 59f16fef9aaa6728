import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { createProblem, type Problem } from '../checks/problem.ts';
import { isPassedOver } from './passed-over.ts';
import { isMissing, unreadableReason } from './unreadable-reason.ts';

/** More files than any bank has: beyond this somebody's link leads to a whole disk. */
const fileCountLimit = 20_000;

/** What lies in a folder and below it. */
export interface FolderListing {
  /** Relative to the project's root, with forward slashes, sorted. */
  files: string[];
  /** Those of the files that are links to something outside the folder and outside of every folder linked into it. */
  outside: string[];
  /** What keeps a folder or file from being looked at. */
  problems: Problem[];
}

/** A folder to look into. */
interface OpenFolder {
  /** Relative to the project's root. */
  name: string;
  /** Its true path, links resolved, and those of the folders above it in this walk. */
  real: readonly [string, ...string[]];
}

const byName = ({ name: one }: Dirent, { name: other }: Dirent): number => (one < other ? -1 : 1);

/** Walks through a folder and all that is linked into it. */
class FolderWalk {
  readonly files: string[] = [];
  readonly problems: Problem[] = [];
  /** Files that are links, with their true paths. */
  readonly links: { file: string; target: string }[] = [];
  /** The true paths of the folder itself and of those linked into it. */
  readonly roots: string[] = [];
  readonly #root: string;
  #seen = 0;

  constructor(root: string) {
    this.#root = root;
  }

  async start(name: string): Promise<void> {
    const path = join(this.#root, name);
    const real = await realpath(path).catch((error: unknown) => {
      // A project may do without the folder. One that is there and cannot be opened is no empty one.
      if (!isMissing(error)) this.#cannotRead('unreadable-folder', name, error);
      return undefined;
    });
    if (real === undefined) return;
    this.roots.push(real);
    await this.#visit({ name, real: [real] });
  }

  #cannotRead(kind: 'unreadable-file' | 'unreadable-folder', file: string, error: unknown): void {
    const reason = unreadableReason(error);
    if (reason === undefined) throw error;
    this.problems.push(createProblem(kind, { file, line: 1, column: 1 }, { reason }));
  }

  async #visit(folder: OpenFolder): Promise<void> {
    const entries = await readdir(folder.real[0], { withFileTypes: true }).catch((error: unknown) => {
      this.#cannotRead('unreadable-folder', folder.name, error);
      return [];
    });
    const own = entries.filter((entry) => !isPassedOver(entry.name));
    this.#seen += own.length;
    if (this.#seen > fileCountLimit) {
      // Said once: every other folder would say the same.
      if (!this.problems.some(({ kind }) => kind === 'too-many-files')) {
        const place = { file: folder.name, line: 1, column: 1 };
        this.problems.push(createProblem('too-many-files', place, { limit: fileCountLimit }));
      }
      return;
    }
    // One after the other, so that the same folder is named each time that there are too many.
    for (const entry of own.sort(byName)) await this.#enter(folder, entry);
  }

  async #enter({ name, real }: OpenFolder, entry: Dirent): Promise<void> {
    const file = `${name}/${entry.name}`;
    const path = join(real[0], entry.name);
    if (entry.isDirectory()) return this.#visit({ name: file, real: [path, ...real] });
    if (entry.isFile()) return void this.files.push(file);
    if (entry.isSymbolicLink()) return this.#follow(file, path, real);
    // A pipe or a device: whoever reads it waits for ever.
    const place = { file, line: 1, column: 1 };
    this.problems.push(createProblem('unreadable-file', place, { reason: 'no-file' }));
  }

  async #follow(file: string, path: string, above: OpenFolder['real']): Promise<void> {
    try {
      const target = await realpath(path);
      const found = await stat(target);
      if (found.isDirectory()) {
        // A link to a folder above would go round in a circle, and what is there is being read already.
        if (above.includes(target)) return;
        this.roots.push(target);
        await this.#visit({ name: file, real: [target, ...above] });
      } else if (found.isFile()) {
        this.files.push(file);
        this.links.push({ file, target });
      } else {
        const place = { file, line: 1, column: 1 };
        this.problems.push(createProblem('unreadable-file', place, { reason: 'no-file' }));
      }
    } catch (error) {
      this.#cannotRead('unreadable-file', file, error);
    }
  }
}

const isBelow = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/**
 * Lists the files of a folder and of all folders in it, links to folders followed. Hidden files, backups of editors and
 * what operating systems leave behind are passed over.
 * @param root the project's root
 * @param folder relative to the root; when there is none, there are no files
 */
export async function listFolder(root: string, folder: string): Promise<FolderListing> {
  const walk = new FolderWalk(root);
  await walk.start(folder);
  const outside = walk.links.filter(({ target }) => !walk.roots.some((inside) => isBelow(target, inside)));
  return {
    files: walk.files.sort(),
    outside: outside.map(({ file }) => file).sort(),
    problems: walk.problems,
  };
}
