import { hash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { FileChange } from './plan-migration.ts';

/** Where the files lie as they were before the last migration, beside stories/. */
export const undoFolder = '.story-bank-undo';

/** What is to be known to take a migration back. */
const undoRecord = z.object({
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

const recordOf = (root: string): string => join(root, undoFolder, 'undo.json');
const keptFile = (root: string, file: string): string => join(root, undoFolder, 'files', file);
const digestOf = (text: string | Buffer): string => hash('sha256', text, 'base64url');

async function writeTo(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/**
 * Writes what was planned. Before any file is touched, all of them are kept as they are.
 * @param root the project's root
 */
export async function carryOut(root: string, changes: readonly FileChange[]): Promise<void> {
  await rm(join(root, undoFolder), { recursive: true, force: true });
  for (const { before } of changes) if (before) await writeTo(keptFile(root, before.file), before.text);
  const files = changes.map(({ before, after }) => ({
    before: before?.file,
    after: after.file,
    digests: [...(before ? [before.text] : []), after.text].map(digestOf),
  }));
  await writeTo(recordOf(root), JSON.stringify({ files }, undefined, 2));
  for (const { before, after } of changes) {
    await writeTo(join(root, after.file), after.text);
    if (before && before.file !== after.file) await rm(join(root, before.file));
  }
}

/**
 * Takes the last migration back.
 * @param root the project's root
 * @returns the files that are as they were, and those that somebody has changed since: where there is one of these,
 * nothing is done; nothing where there is no migration to take back
 */
export async function takeBack(root: string): Promise<{ restored: string[]; changed: string[] } | undefined> {
  const text = await readFile(recordOf(root), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { files } = undoRecord.parse(JSON.parse(text));
  const changed: string[] = [];
  for (const { after, digests } of files) {
    const present = await readFile(join(root, after)).catch(() => undefined);
    if (present && !digests.includes(digestOf(present))) changed.push(after);
  }
  if (changed.length > 0) return { restored: [], changed };
  for (const { before, after } of files) {
    if (before !== after) await rm(join(root, after), { force: true });
    if (before !== undefined) await writeTo(join(root, before), await readFile(keptFile(root, before)));
  }
  await rm(join(root, undoFolder), { recursive: true, force: true });
  return { restored: files.flatMap(({ before }) => before ?? []), changed: [] };
}
