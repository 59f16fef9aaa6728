import { readFileSync } from 'node:fs';
import { openWordTable, type WordTable } from '../vectors/word-table.ts';

let table: WordTable | undefined;

/** The word vectors that come with the product, read from their file once a process. */
export const readWordTable = (): WordTable =>
  (table ??= openWordTable(readFileSync(new URL('../vectors/words.bin', import.meta.url))));
