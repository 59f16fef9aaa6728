import { join } from 'node:path';
import { knownAdvances } from '../sheets/print/known-advances.ts';
import { softwareState } from '../software/software-state.ts';
import { keepJson, readKeptJson } from '../story-files/kept-json.ts';

const fileIn = (cacheFolder: string): string => join(cacheFolder, 'advances.json');

/** What is known, one after another, as it is kept. */
const tables = (): Map<string, number>[] =>
  [knownAdvances.regular, knownAdvances.strong].flatMap(({ characters, pairs, whole }) => [characters, pairs, whole]);
const count = (): number => tables().reduce((sum, { size }) => sum + size, 0);

/**
 * Recalls how wide the texts are that an earlier build measured: opening a font takes longer than planning the sheets
 * that have changed.
 * @returns keeps what is known when it is called, if that is more
 */
export async function recallAdvances(cacheFolder: string): Promise<() => Promise<void>> {
  // The file's checksum proves that the same software has written it.
  const kept = (await readKeptJson(fileIn(cacheFolder), softwareState())) as [string, number][][] | undefined;
  tables().forEach((table, place) => kept?.[place]?.forEach(([text, width]) => table.set(text, width)));
  const recalled = kept?.reduce((sum, { length }) => sum + length, 0) ?? 0;
  return async () => {
    if (count() === recalled) return;
    await keepJson(
      fileIn(cacheFolder),
      softwareState(),
      tables().map((table) => [...table]),
    );
  };
}
