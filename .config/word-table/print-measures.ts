import { answerabilityOf } from '../../src/search/vectors/answerability.ts';
import { packWords } from '../../src/search/vectors/packed-words.ts';
import { sentenceVector } from '../../src/search/vectors/sentence-vector.ts';
import { openWordTable } from '../../src/search/vectors/word-table.ts';
import { gloveDimensions, type Glove } from './glove.ts';
import { makeTable } from './make-table.ts';
import { measureFinding, measureTelling } from './measure.ts';
import type { TrainingTexts } from './train-encoder.ts';

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

/**
 * Makes a table without every eighth bank, and prints how many questions of those find a story that answers them first,
 * and among three; and how well the questions' words tell those with a story from those without one.
 */
export function printMeasures(texts: TrainingTexts, glove: Glove): void {
  const isHeld = (place: number): boolean => place % 8 === 0;
  const held = texts.banks.filter((_, place) => isHeld(place));
  const table = openWordTable(
    packWords(makeTable({ ...texts, banks: texts.banks.filter((_, place) => !isHeld(place)) }, glove)),
  );
  const rows: [name: string, vectors: Vectors][] = [
    ['GloVe, averaged', plainGlove(glove)],
    ['the table', table],
  ];
  for (const [name, vectors] of rows) {
    const asked = held.flatMap(({ stories, questions }) => {
      const told = stories.map(({ passages }) => passages.map((words) => sentenceVector(words, vectors)));
      return questions
        .filter(({ answeredBy }) => answeredBy.length > 0)
        .map(({ words, answeredBy }) => ({ question: sentenceVector(words, vectors), stories: told, answeredBy }));
    });
    const { first, amongThree } = measureFinding(asked);
    console.log(`${name.padEnd(18)}${first.toFixed(3)} first, ${amongThree.toFixed(3)} among three`);
  }
  const telling = (isAnswered: boolean): number[] =>
    held
      .flatMap(({ questions }) => questions)
      .filter(({ answeredBy }) => answeredBy.length > 0 === isAnswered)
      .map(({ asked }) => answerabilityOf(asked, table));
  console.log(`Answerability tells ${measureTelling(telling(true), telling(false)).toFixed(3)} of pairs`);
}
