import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { softwareCache } from '../software/software-cache.ts';
import { softwareState } from '../software/software-state.ts';
import { keepJson, readKeptJson } from './kept-json.ts';

/**
 * The catalogue as it was kept in a folder, where it can be used; else it is read, and kept there.
 */
export async function catalogueKeptIn(folder: string): Promise<Catalogue> {
  const file = join(folder, 'catalogue.json');
  const version = softwareState();
  const kept = await readKeptJson(file, version);
  // The checksum proves that the value is what was written below.
  if (kept !== undefined) return kept as Catalogue;
  const catalogue = await readCatalogue();
  await keepJson(file, version, catalogue);
  return catalogue;
}

let catalogue: Promise<Catalogue> | undefined;

/**
 * The catalogue that ships with the product, once a process. To parse and check its files takes longer than all else
 * about an unchanged bank, so what came of that is kept with the software, by the end of `npm install`.
 */
export function keptCatalogue(): Promise<Catalogue> {
  catalogue ??= softwareCache().then(catalogueKeptIn);
  return catalogue;
}
