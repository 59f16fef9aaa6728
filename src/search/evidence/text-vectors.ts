import { sentenceVector } from '../vectors/sentence-vector.ts';
import type { WordTable } from '../vectors/word-table.ts';
import { splitWords } from '../words/split-words.ts';

/** What a text is about; all zeros where the table knows none of its words. */
export const vectorOfText = (text: string, table: WordTable): Float32Array => sentenceVector(splitWords(text), table);

/** What each of some texts is about, without those of which nothing is known. */
export const vectorsOfTexts = (texts: readonly string[], table: WordTable): Float32Array[] =>
  texts.map((text) => vectorOfText(text, table)).filter((vector) => vector.some((number) => number !== 0));
