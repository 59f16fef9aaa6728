import { packWords } from '../../src/search/vectors/packed-words.ts';
import { sentenceVector } from '../../src/search/vectors/sentence-vector.ts';
import { openWordTable } from '../../src/search/vectors/word-table.ts';
import type { QuestionTexts } from './catalogue-texts.ts';
import { chooseWords } from './choose-words.ts';
import { encodeWord, encodeWords, type EncodedWord, type Encoder } from './encoder.ts';
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

function encoded(encoder: Encoder, glove: Glove): Vectors {
  const words = new Map<string, EncodedWord>();
  const read = (word: string): EncodedWord | undefined => {
    if (!glove.placeOf.has(word)) return undefined;
    const known = words.get(word) ?? encodeWord(word, encoder, glove);
    words.set(word, known);
    return known;
  };
  return {
    dimensions: encoder.dimensions,
    vectorOf: (word) => read(word)?.vector,
    weightOf: (word) => read(word)?.weight ?? 0,
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
  const encoder = trainEncoder(seen, glove);
  const { vectors: wordVectors, weights } = encodeWords(words, encoder, glove);
  const table = openWordTable(packWords(quantize(words, common.length, wordVectors, weights)));
  const rows: [name: string, vectors: Vectors][] = [
    ['GloVe, averaged', plainGlove(glove)],
    ['trained', encoded(encoder, glove)],
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
