import { stemWord } from '../words/stem-word.ts';
import { answerabilityStep, type PackedWords, packWords, unpackWords } from './packed-words.ts';

/**
 * What words mean in questions and answers of interviews: words that say the same have vectors that point the same
 * way. Words are folded, as `splitWords` gives them.
 */
export interface WordTable {
  /** Numbers of a vector. */
  dimensions: number;
  /** Words that come up in interviews of any field; every browser gets them. */
  commonWords: readonly string[];
  /** The place of a word, or of another word with the same stem: `escalating` for `escalated`. */
  placeOf(word: string): number | undefined;
  /** The vector of a word, of length 1; the same array at each call, so never change it. Nothing for an unknown word. */
  vectorOf(word: string): Float32Array | undefined;
  /** How much a word says in a sentence, above 0: little for `the`, much for `negotiate`. 0 for an unknown word. */
  weightOf(word: string): number;
  /**
   * How much a word alone tells whether a question has an answer, in log odds: above 0 for `mistake`, of which nearly
   * everybody has a story, below for `licence`. 0 for an unknown word.
   */
  answerabilityOf(word: string): number;
  /** The same as it is stored. */
  packed: PackedWords;
}

/** The vector of the word in a place, put together from its typical parts and made 1 long. */
function unpackVector({ dimensions, parts, centroids, codebook, codes }: PackedWords, place: number): Float32Array {
  const size = dimensions / parts;
  const vector = new Float32Array(dimensions);
  for (let part = 0; part < parts; part += 1) {
    const from = (part * centroids + (codes[place * parts + part] ?? 0)) * size;
    vector.set(codebook.subarray(from, from + size), part * size);
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((number) => number / length);
}

/** The stems of a table's words, which takes long to find. */
export const stemsOf = ({ words }: Pick<PackedWords, 'words'>): string[] => words.map(stemWord);

/**
 * Opens a table of word vectors, such as words.bin or what `selectWords` made of it.
 * @param knownStems of its words, where they are known; otherwise they are found when a word is asked for that it lacks
 * @throws Error when the bytes are no such table
 */
export function openWordTable(bytes: Uint8Array, knownStems?: readonly string[]): WordTable {
  const packed = unpackWords(bytes);
  const places = new Map(packed.words.map((word, place): [string, number | undefined] => [word, place]));
  let stems: ReadonlyMap<string, number> | undefined;
  const placeOf = (word: string): number | undefined => {
    // What is asked for once is asked for again.
    if (!places.has(word)) {
      stems ??= new Map((knownStems ?? stemsOf(packed)).map((stem, place) => [stem, place]));
      places.set(word, stems.get(stemWord(word)));
    }
    return places.get(word);
  };
  const vectors = new Map<number, Float32Array>();
  return {
    dimensions: packed.dimensions,
    commonWords: packed.words.slice(0, packed.commonCount),
    packed,
    placeOf,
    vectorOf(word) {
      const place = placeOf(word);
      if (place === undefined) return undefined;
      const vector = vectors.get(place) ?? unpackVector(packed, place);
      vectors.set(place, vector);
      return vector;
    },
    weightOf(word) {
      const place = placeOf(word);
      return place === undefined ? 0 : packed.leastWeight * packed.weightStep ** (packed.levels[place] ?? 0);
    },
    answerabilityOf(word) {
      const place = placeOf(word);
      return place === undefined ? 0 : answerabilityStep * (packed.answerability[place] ?? 0);
    },
  };
}

/**
 * A smaller table in the same format, in which the words that were chosen are the common ones.
 * @param table the table to choose from
 * @param words folded; one that the table does not know is left out, or another with its stem stands for it
 * @example selectWords(table, [...table.commonWords, ...wordsOfTheBank])
 */
export function selectWords(table: WordTable, words: Iterable<string>): Uint8Array {
  const { packed } = table;
  const chosen = new Set([...words].flatMap((word) => table.placeOf(word) ?? []));
  const places = [...chosen].map((place) => ({ place, word: packed.words[place] ?? '' }));
  places.sort((one, other) => (one.word < other.word ? -1 : 1));
  return packWords({
    ...packed,
    words: places.map(({ word }) => word),
    commonCount: places.length,
    codes: Uint8Array.from(
      places.flatMap(({ place }) => [...packed.codes.subarray(place * packed.parts, (place + 1) * packed.parts)]),
    ),
    levels: Uint8Array.from(places, ({ place }) => packed.levels[place] ?? 0),
    answerability: Int8Array.from(places, ({ place }) => packed.answerability[place] ?? 0),
  });
}
