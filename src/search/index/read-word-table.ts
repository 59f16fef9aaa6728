import { readFileSync } from 'node:fs';
import { openWordTable, type WordTable } from '../vectors/word-table.ts';
import { knownStems } from './known-stems.ts';

const bytes = (): Uint8Array => readFileSync(new URL('../vectors/words.bin', import.meta.url));

let table: WordTable | undefined;

/** The word vectors that come with the product, read from their file once a process. */
export const readWordTable = (): WordTable => (table ??= openWordTable(bytes(), knownStems?.split('\n')));
