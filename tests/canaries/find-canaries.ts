import { publishedFiles } from '../published-text.ts';
import type { Canaries } from './canaries.ts';
import { decodings } from './decodings.ts';

/**
 * Looks for canaries in every byte below a folder.
 * @returns files by the places and words of the canaries that are in them
 */
export async function findCanaries(canaries: Canaries, folder: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { path, text, hidden } of await publishedFiles(folder)) {
    const readings = [path, ...decodings(text), ...decodings(hidden)].join('\n');
    for (const canary of canaries.foundIn(readings)) found.set(canary, [...(found.get(canary) ?? []), path]);
  }
  return found;
}
