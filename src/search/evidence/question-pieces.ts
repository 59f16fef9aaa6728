import type { Keep } from '../../bank/keep.ts';
import type { StoryBank } from '../../bank/story-bank.ts';
import { numbersOfText, packVectors, textOfNumbers } from '../vectors/packed-vectors.ts';
import { mostLikeness } from '../vectors/sentence-vector.ts';
import { typicalVectors } from '../vectors/typical-vectors.ts';
import type { WordTable } from '../vectors/word-table.ts';
import { splitWords } from '../words/split-words.ts';
import { signsOf } from '../words/text-sign.ts';
import type { PackedVectors, QuestionEvidence } from './evidence-data.ts';
import { vectorOfText, vectorsOfTexts } from './text-vectors.ts';

/** So many vectors stand for the wordings of a question of the catalogue, */
const vectorsPerQuestion = 3;
/** and so many for those of an owner's question, which its own text stands for as well. */
const vectorsOfWordings = 2;
/** Words that weigh less than this come up in every question, and are not sent for each. */
const leastTelling = 0.25;
/** An owner's question that is at least so like one of the catalogue's takes its wordings. */
const takesWordings = 0.8;

/** What takes long about a question of the bank, and is plain data. */
interface QuestionPieces extends Pick<QuestionEvidence, 'wordings' | 'vectors'> {
  /** Words of its text and wordings that say what it is about. */
  words: string[];
}

/** What takes long about all questions. */
export interface PiecesOfQuestions {
  /** Of each question of the catalogue, in its order. */
  catalogue: PackedVectors[];
  /** Of each question of the bank, in its order. */
  questions: QuestionPieces[];
}

/** Of some groups of vectors the one that is most like a vector; empty where none is like it. */
function likeOf(vector: Float32Array, some: Iterable<Float32Array[]>): Float32Array[] {
  let [most, found]: [number, Float32Array[]] = [takesWordings, []];
  for (const vectors of some) {
    const likeness = mostLikeness(vector, vectors);
    if (likeness > most || (likeness === most && found.length === 0)) [most, found] = [likeness, vectors];
  }
  return found;
}

/**
 * Makes what takes long about the questions of the catalogue and of a bank.
 * @param keep asked for all at once and, where something has changed, for each question of the catalogue
 */
export function piecesOfQuestions(
  { catalogue, questions }: Pick<StoryBank, 'catalogue' | 'questions'>,
  table: WordTable,
  keep: Keep,
): PiecesOfQuestions {
  const catalogueTexts = catalogue.questions.map(({ id, text, wordings }) => ({ id, texts: [text, ...wordings] }));
  let found: ReadonlyMap<string, Float32Array[]> | undefined;
  const catalogueVectors = (): ReadonlyMap<string, Float32Array[]> =>
    (found ??= new Map(
      catalogueTexts.map(({ id, texts }) => [
        id,
        keep(['question', texts], () =>
          typicalVectors(vectorsOfTexts(texts, table), vectorsPerQuestion).map(textOfNumbers),
        ).map(numbersOfText),
      ]),
    ));
  const isTelling = (word: string): boolean =>
    table.vectorOf(word) === undefined || table.weightOf(word) >= leastTelling;
  return {
    catalogue: keep(['catalogue', catalogueTexts], () => [...catalogueVectors().values()].map(packVectors)),
    questions: keep(
      ['questions', catalogueTexts, questions.map(({ id, text, wordings }) => [id, text, wordings])],
      () =>
        questions.map(({ id, text, wordings }) => ({
          wordings: signsOf(wordings),
          words: [text, ...wordings].flatMap(splitWords).filter(isTelling),
          vectors: packVectors([
            ...vectorsOfTexts([text], table),
            ...typicalVectors(vectorsOfTexts(wordings, table), vectorsOfWordings),
            ...(catalogueVectors().has(id) ? [] : likeOf(vectorOfText(text, table), catalogueVectors().values())),
          ]),
        })),
    ),
  };
}
