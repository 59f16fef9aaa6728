import { join } from 'node:path';
import { knownAdvances, measureCommonTexts } from '../sheets/print/known-advances.ts';
import { softwareCache } from '../software/software-cache.ts';
import { softwareState } from '../software/software-state.ts';
import { keepJson, readKeptJson } from '../story-files/kept-json.ts';

const fileIn = (folder: string): string => join(folder, 'advances.json');

/** What is known, one table after another, as it is kept. */
const tables = (): Map<string, number>[] =>
  [knownAdvances.regular, knownAdvances.strong].flatMap(({ characters, pairs }) => [characters, pairs]);
const sizes = (): number[] => tables().map(({ size }) => size);

/** @param known how much of each table is kept elsewhere */
const keepIn = (folder: string, known: readonly number[] = []): Promise<void> =>
  keepJson(
    fileIn(folder),
    softwareState(),
    tables().map((table, place) => [...table].slice(known[place])),
  );

async function recallFrom(folder: string): Promise<void> {
  // The file's checksum proves that the same software has written it.
  const kept = (await readKeptJson(fileIn(folder), softwareState())) as [string, number][][] | undefined;
  tables().forEach((table, place) => kept?.[place]?.forEach(([text, width]) => table.set(text, width)));
}

/** Keeps what nearly every text is made of, for all banks. */
export async function keepCommonAdvances(): Promise<void> {
  measureCommonTexts();
  await keepIn(await softwareCache());
}

/**
 * Recalls how wide the texts are that were measured before: opening a font takes longer than planning the sheets that
 * have changed.
 * @param cacheFolder where a bank keeps what it has of its own
 * @returns keeps what is known when it is called, if that is more
 */
export async function recallAdvances(cacheFolder: string): Promise<() => Promise<void>> {
  await recallFrom(await softwareCache());
  const ofAll = sizes();
  await recallFrom(cacheFolder);
  const recalled = sizes();
  return async () => {
    if (sizes().some((size, place) => size > (recalled[place] ?? 0))) await keepIn(cacheFolder, ofAll);
  };
}
