import { type PackedWords, packWords } from '../../src/search/vectors/packed-words.ts';
import { openWordTable } from '../../src/search/vectors/word-table.ts';
import { learnAnswerability, nothingTold } from './answerability.ts';
import { chooseWords } from './choose-words.ts';
import { encodeWords } from './encoder.ts';
import type { Glove } from './glove.ts';
import { quantize } from './quantize.ts';
import { trainEncoder, type TrainingTexts } from './train-encoder.ts';

/** So much a word of the middle weighs, so that what is measured by weights means the same for each table. */
const middleWeight = 0.75;

/** Weights of which the middle one of the first is `middleWeight`. */
function scaled(weights: Float32Array, first: number): Float32Array {
  const middle = weights.slice(0, first).sort()[first >> 1] ?? middleWeight;
  return weights.map((weight) => (weight * middleWeight) / middle);
}

/** Makes the table of word vectors from what is learned from some texts. */
export function makeTable(texts: TrainingTexts, glove: Glove): PackedWords {
  const { common, others } = chooseWords(texts.questions, texts.banks, glove);
  const words = [...common, ...others];
  const { vectors, weights } = encodeWords(words, trainEncoder(texts, glove), glove);
  const packed = quantize(words, common.length, vectors, scaled(weights, common.length));
  const table = openWordTable(packWords({ ...packed, ...nothingTold(words) }));
  return { ...packed, ...learnAnswerability(texts.banks, table) };
}
