import { hash } from 'node:crypto';
import { lstat, mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../replace-file.ts';
import { isMissing } from '../unreadable-reason.ts';
import type { FileChange } from './plan-migration.ts';

/** Where the files lie as they were before the last migration, beside stories/. */
export const undoFolder = '.story-bank-undo';

/** What is to be known to take a migration back. */
const undoRecord = z.object({
  /** False from before the first original is kept until the last file is written. */
  isComplete: z.boolean().default(true),
  files: z.array(
    z.object({
      /** The file as it was, undefined for one that was new. */
      before: z.string().optional(),
      after: z.string(),
      /** Digests of both. */
      digests: z.array(z.string()),
    }),
  ),
});
type UndoRecord = z.infer<typeof undoRecord>;
type UndoFile = UndoRecord['files'][number];

const recordOf = (root: string): string => join(root, undoFolder, 'undo.json');
const keptFiles = (root: string): string => join(root, undoFolder, 'files');
const keptFile = (root: string, file: string): string => join(keptFiles(root), file);
const digestOf = (text: string | Buffer): string => hash('sha256', text, 'base64url');

async function writeTo(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, content);
}

const writeRecord = (root: string, record: UndoRecord): Promise<void> =>
  writeTo(recordOf(root), JSON.stringify(record, undefined, 2));

async function readRecord(root: string): Promise<UndoRecord | undefined> {
  try {
    return undoRecord.safeParse(JSON.parse(await readFile(recordOf(root), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Deletes what a migration kept, and nothing that somebody has put beside it. */
async function forgetKept(root: string): Promise<void> {
  await rm(keptFiles(root), { recursive: true, force: true });
  await rm(recordOf(root), { force: true });
  await rmdir(join(root, undoFolder)).catch(() => undefined);
}

/** What lies where a migration keeps the originals. */
type Kept =
  | 'nothing'
  | 'complete'
  /** Of a migration that stopped midway: nobody else has the originals of what it changed. */
  | 'incomplete'
  /** Something that no migration made. */
  | 'foreign';

/**
 * Tells what is kept of an earlier migration.
 * @param root the project's root
 */
export async function keptMigration(root: string): Promise<Kept> {
  const record = await readRecord(root);
  if (record) return record.isComplete ? 'complete' : 'incomplete';
  return lstat(join(root, undoFolder)).then(
    () => 'foreign',
    () => 'nothing',
  );
}

/**
 * Writes what was planned. Before any file is touched, all of them are kept as they are.
 * @param root the project's root, where nothing is kept but what a complete migration kept
 */
export async function carryOut(root: string, changes: readonly FileChange[]): Promise<void> {
  const kept = await keptMigration(root);
  if (kept === 'complete') await forgetKept(root);
  else if (kept !== 'nothing') throw new Error(`${undoFolder} holds what no complete migration kept.`);
  const files = changes.map(({ before, after }) => ({
    before: before?.file,
    after: after.file,
    digests: [...(before ? [before.text] : []), after.text].map(digestOf),
  }));
  await writeRecord(root, { isComplete: false, files });
  for (const { before } of changes) if (before) await writeTo(keptFile(root, before.file), before.text);
  for (const { before, after } of changes) {
    await writeTo(join(root, after.file), after.text);
    if (before && before.file !== after.file) await rm(join(root, before.file));
  }
  await writeRecord(root, { isComplete: true, files });
}

/** The digest of a file; nothing where there is none, and one that no file has where something else is there. */
async function digestAt(path: string): Promise<string | undefined> {
  try {
    return digestOf(await readFile(path));
  } catch (error) {
    return isMissing(error) ? undefined : '';
  }
}

/** The names at which something lies that neither was there before the migration nor came of it. */
async function changedSince(root: string, { before, after, digests }: UndoFile): Promise<string[]> {
  const changed: string[] = [];
  const present = await digestAt(join(root, after));
  if (present !== undefined && !digests.includes(present)) changed.push(after);
  if (before === undefined || before === after) return changed;
  const atFormerName = await digestAt(join(root, before));
  if (atFormerName !== undefined && atFormerName !== digests[0]) changed.push(before);
  return changed;
}

/** Makes a file what it was. One that is so already is not touched: a migration that stopped may not have kept it. */
async function restore(root: string, { before, after, digests }: UndoFile): Promise<void> {
  if (before !== undefined && (await digestAt(join(root, before))) !== digests[0])
    await writeTo(join(root, before), await readFile(keptFile(root, before)));
  if (before !== after) await rm(join(root, after), { force: true });
}

/**
 * Takes the last migration back, also one that stopped midway.
 * @param root the project's root
 * @returns the files that are as they were, and those that somebody has changed since: where there is one of these,
 * nothing is done; nothing where there is no migration to take back
 */
export async function takeBack(root: string): Promise<{ restored: string[]; changed: string[] } | undefined> {
  const record = await readRecord(root);
  if (record === undefined) return undefined;
  const changed = (await Promise.all(record.files.map((file) => changedSince(root, file)))).flat();
  if (changed.length > 0) return { restored: [], changed };
  for (const file of record.files) await restore(root, file);
  await forgetKept(root);
  return { restored: record.files.flatMap(({ before }) => before ?? []), changed: [] };
}
