import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describeProblem } from '../checks/describe-problem.ts';
import type { Problem } from '../checks/problem.ts';
import { Refusal } from '../site-folder/refusal.ts';
import { softwareState } from '../software/software-state.ts';
import { BankReader, type CheckedReading } from '../story-files/bank-reader.ts';
import { KeptPieces } from '../story-files/kept-pieces.ts';
import { UsageError } from './command-line.ts';
import { writeEditorCollection } from './editor-collection.ts';
import { editorNames } from './editor-names.ts';
import { startProgress } from './progress.ts';
import { refuseUnsuitableRoot } from './suitable-root.ts';

/** A bank that was read and checked. */
export interface CheckedProject extends CheckedReading {
  /** How long it took. */
  seconds: number;
}

/** Where a bank keeps what need not be made anew. */
export const cacheFolderOf = (root: string): string => join(root, '.cache');

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Looks whether there is a bank of which a site can be made.
 * @throws UsageError when there is no stories/ folder; Refusal when the site could not be built because of its path
 */
export async function requireStories(root: string): Promise<void> {
  refuseUnsuitableRoot(root);
  if (await isFolder(join(root, 'stories'))) return;
  throw new UsageError(
    `There’s no stories/ folder in ${root}.\nIf that folder holds your stories itself, rename it to stories. To start a bank there: npm run init -- ${JSON.stringify(root)}`,
  );
}

/**
 * Refuses to go on with a bank of another format, of which nothing was read.
 * @throws Refusal that says what to do about it
 */
export function refuseOtherFormat(problems: readonly Problem[]): void {
  const found = problems.find(({ kind }) => kind === 'old-format' || kind === 'newer-format');
  if (!found) return;
  const { what, fix } = describeProblem(found);
  throw new Refusal(`${what}\n${fix}`);
}

/**
 * The reader of a bank.
 * @param root the project's root, which holds stories/
 * @param cacheFolder where what was read is kept between runs; without it nothing is
 * @param isWatched whether somebody waits to see each change
 * @throws UsageError when there is no stories/ folder
 */
export async function openReader(root: string, cacheFolder?: string, isWatched = false): Promise<BankReader> {
  await requireStories(root);
  let pieces: KeptPieces | undefined;
  let recalled: Promise<unknown> | undefined;
  return new BankReader({
    root,
    cacheFolder,
    isWatched,
    check: async (source, readProblems) => {
      // What opens fonts takes long to load, and a bank that did not change is not checked.
      const [{ allProblems }, { fileCache }, { bankFonts }, { recallAdvances }] = await Promise.all([
        import('../checks/all-problems.ts'),
        import('../sheets/print/file-cache.ts'),
        import('../sheets/print/opened-fonts.ts'),
        import('../site/kept-advances.ts'),
      ]);
      const fontCache = cacheFolder === undefined ? undefined : fileCache(join(cacheFolder, 'fonts'));
      const fonts = await bankFonts(root, source.fonts, fontCache);
      if (cacheFolder === undefined) return allProblems(source, readProblems, fonts);
      await (recalled ??= recallAdvances(cacheFolder));
      const file = { path: join(cacheFolder, 'checked-pieces.json'), version: softwareState() };
      pieces = pieces?.next() ?? (await KeptPieces.of(file));
      const checked = allProblems(source, readProblems, fonts, pieces.keep);
      await pieces.save();
      return checked;
    },
  });
}

/**
 * Reads and checks a bank, and lets people see that it goes on.
 * @param onFiles is called when it has been read, before it is checked
 * @throws CrashError or any other error when the code itself fails
 */
export async function checkProject(reader: BankReader, onFiles?: () => Promise<void>): Promise<CheckedProject> {
  const start = performance.now();
  const progress = startProgress('Reading and checking stories …');
  try {
    await reader.files();
    await onFiles?.();
    const reading = await reader.read();
    const { stories, brokenStories, drafts } = reading.bank.source;
    await writeEditorCollection(
      reader.root,
      [...stories, ...brokenStories, ...drafts].map((story) => story.file),
      editorNames(reading.bank.source),
    );
    return { ...reading, seconds: (performance.now() - start) / 1000 };
  } finally {
    progress.stop();
  }
}
