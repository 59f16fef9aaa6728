import { packWords } from '../../src/search/vectors/packed-words.ts';
import { sentenceVector } from '../../src/search/vectors/sentence-vector.ts';
import { openWordTable } from '../../src/search/vectors/word-table.ts';
import type { QuestionTexts } from './catalogue-texts.ts';
import { chooseWords } from './choose-words.ts';
import { encodeWords } from './encoder.ts';
import { gloveDimensions, type Glove } from './glove.ts';
import { measureFinding } from './measure.ts';
import { quantize } from './quantize.ts';
import { trainEncoder } from './train-encoder.ts';

/** Vectors of words, whatever they come from. */
type Vectors = Parameters<typeof sentenceVector>[1];

const plainGlove = (glove: Glove): Vectors => ({
  dimensions: gloveDimensions,
  vectorOf(word) {
    const place = glove.placeOf.get(word);
    return place === undefined
      ? undefined
      : glove.vectors.subarray(place * gloveDimensions, (place + 1) * gloveDimensions);
  },
  weightOf: () => 1,
});

function unpacked(words: readonly string[], vectors: Float32Array, weights: Float32Array): Vectors {
  const dimensions = vectors.length / words.length;
  const placeOf = new Map(words.map((word, place) => [word, place]));
  return {
    dimensions,
    vectorOf(word) {
      const place = placeOf.get(word);
      return place === undefined ? undefined : vectors.subarray(place * dimensions, (place + 1) * dimensions);
    },
    weightOf: (word) => weights[placeOf.get(word) ?? -1] ?? 0,
  };
}

/**
 * Trains with three quarters of the questions, and without every fifth of their wordings, and prints how many texts
 * that were held out have a text of their own question as the nearest, or among those of the nearest three questions.
 */
export function printMeasures(questions: readonly QuestionTexts[], glove: Glove): void {
  const isHeld = (question: number): boolean => question % 4 === 0;
  const isHeldWording = (question: number, wording: number): boolean => !isHeld(question) && wording % 5 === 4;
  const seen = questions.flatMap(({ asked, told }, question) =>
    isHeld(question) ? [] : [[...asked.filter((_, wording) => !isHeldWording(question, wording)), ...told]],
  );
  const { common, others } = chooseWords(questions, glove);
  const words = [...common, ...others];
  const trained = encodeWords(words, trainEncoder(seen, glove), glove);
  const table = openWordTable(packWords(quantize(words, common.length, trained.vectors, trained.weights)));
  const rows: [name: string, vectors: Vectors][] = [
    ['GloVe, averaged', plainGlove(glove)],
    ['trained', unpacked(words, trained.vectors, trained.weights)],
    ['trained, packed', table],
  ];
  console.log(`${''.padEnd(18)}${'held-out questions'.padStart(20)}${'held-out wordings'.padStart(20)}`);
  for (const [name, vectors] of rows) {
    const texts = questions.map(({ asked }) => asked.map((text) => sentenceVector(text, vectors)));
    const figures = [measureFinding(texts, (question) => isHeld(question)), measureFinding(texts, isHeldWording)].map(
      ({ first, amongThree }) => `${first.toFixed(3)} / ${amongThree.toFixed(3)}`.padStart(20),
    );
    console.log(name.padEnd(18) + figures.join(''));
  }
}
