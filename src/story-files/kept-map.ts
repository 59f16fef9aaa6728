import { join } from 'node:path';
import { keepJson, readKeptJson } from './kept-json.ts';

/** A map is kept in so many files, so that an entry that changed does not have all others written. */
const files = 16;

const fileOf = (folder: string, number: number): string => join(folder, `${number}.json`);

/** The file of an entry. */
const numberOf = (key: string): number =>
  [...key].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % files;

/**
 * Reads a map that `keepMap` of the same version wrote. Files that are damaged are passed over.
 * @param version the state of the code
 * @returns the values have the type that was written, as with `readKeptJson`
 */
export async function readKeptMap<Value>(folder: string, version: string): Promise<Map<string, Value>> {
  const parts = await Promise.all(
    Array.from({ length: files }, (_, number) => readKeptJson(fileOf(folder, number), version)),
  );
  return new Map(parts.flatMap((part) => (Array.isArray(part) ? (part as [string, Value][]) : [])));
}

/**
 * Keeps a map for a later run.
 * @param before what was read: a value that is the very same is kept already
 */
export async function keepMap<Value>(
  folder: string,
  version: string,
  now: ReadonlyMap<string, Value>,
  before: ReadonlyMap<string, Value>,
): Promise<void> {
  const changed = new Set<number>();
  for (const [key, value] of now) if (before.get(key) !== value) changed.add(numberOf(key));
  for (const key of before.keys()) if (!now.has(key)) changed.add(numberOf(key));
  const byNumber = Map.groupBy(now, ([key]) => numberOf(key));
  await Promise.all(
    [...changed].map((number) => keepJson(fileOf(folder, number), version, byNumber.get(number) ?? [])),
  );
}
