import type { PackedWords } from '../../src/search/vectors/packed-words.ts';
import { unpackVector } from '../../src/search/vectors/word-table.ts';
import { learnAnswerability } from './answerability.ts';
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

/** The vectors of all words, one after another. */
function unpackVectors(packed: Parameters<typeof unpackVector>[0] & Pick<PackedWords, 'words'>): Float32Array {
  const vectors = new Float32Array(packed.words.length * packed.dimensions);
  packed.words.forEach((_, place) => vectors.set(unpackVector(packed, place), place * packed.dimensions));
  return vectors;
}

/** Makes the table of word vectors from what is learned from some texts. */
export function makeTable(texts: TrainingTexts, glove: Glove): PackedWords {
  const { common, others } = chooseWords(texts.questions, texts.banks, glove);
  const words = [...common, ...others];
  const { vectors, weights } = encodeWords(words, trainEncoder(texts, glove), glove);
  const packed = quantize(words, common.length, vectors, scaled(weights, common.length));
  const unpacked = { words, dimensions: packed.dimensions, values: unpackVectors(packed) };
  return { ...packed, ...learnAnswerability(texts.banks, unpacked) };
}
