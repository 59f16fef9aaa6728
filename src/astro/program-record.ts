import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';

const digestOfFile = async (path: string): Promise<string> => hash('sha256', await readFile(path), 'base64url');

/** Digests of files by their paths. */
export async function digestsOf(files: readonly string[]): Promise<Record<string, string>> {
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await digestOfFile(file)])));
}

/** What stands beside a program: digests of its files, and of the bank's files that were compiled into it, by path. */
const programRecord = z.object({ files: z.record(z.string(), z.string()), sources: z.record(z.string(), z.string()) });
type ProgramRecord = z.infer<typeof programRecord>;

const recordFile = (folder: string): string => join(folder, 'program.json');

/**
 * The record of a program that is whole, and as it would be compiled now.
 * @param folder the program's
 */
export async function usableProgram(folder: string): Promise<ProgramRecord | undefined> {
  try {
    const record = programRecord.parse(JSON.parse(await readFile(recordFile(folder), 'utf8')));
    const expected = Object.entries(record.files).map(([file, digest]) => [join(folder, file), digest] as const);
    const checked = await Promise.all(
      [...expected, ...Object.entries(record.sources)].map(
        async ([file, digest]) => (await digestOfFile(file)) === digest,
      ),
    );
    return checked.every(Boolean) ? record : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the record of a program.
 * @param folder the program's
 * @param files all of its files
 * @param sources the bank's files that were compiled into it
 */
export async function writeRecord(folder: string, files: readonly string[], sources: readonly string[]): Promise<void> {
  const digests = Object.entries(await digestsOf(files));
  const record: ProgramRecord = {
    files: Object.fromEntries(digests.map(([file, digest]) => [relative(folder, file), digest])),
    sources: await digestsOf(sources),
  };
  await writeFile(recordFile(folder), JSON.stringify(record));
}
