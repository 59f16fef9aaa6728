import { bytesOfText, unpackVectors } from '../vectors/packed-vectors.ts';
import { cosines } from '../vectors/sentence-vector.ts';
import { openWordTable, type WordTable } from '../vectors/word-table.ts';
import { splitWords } from '../words/split-words.ts';
import { readSigns, textSign } from '../words/text-sign.ts';
import { stemWord } from '../words/stem-word.ts';
import type {
  CatalogueEvidence,
  CompetencyEvidence,
  Evidence,
  OpenerEvidence,
  QuestionEvidence,
  StoryEvidence,
} from './evidence-data.ts';

type Vectors = readonly Float32Array[];

/** A word that the table does not know says as much as a rare one: a name, a term of the trade. */
const weightOfUnknown = 0.8;

/** Words with their stems, to be compared with the words of a question. */
export interface WordSet {
  stems: ReadonlySet<string>;
  /** Of each word that the table knows, its place among the words of the bank. */
  places: readonly number[];
}

/** A question with its texts read. */
export interface OpenQuestion extends Omit<QuestionEvidence, 'vectors' | 'wordings' | 'words'> {
  vectors: Vectors;
  /** The stems of its text and its wordings. */
  stems: ReadonlySet<string>;
  /** Signs of its text and its wordings. */
  signs: ReadonlySet<number>;
}

/** A story with its texts read. */
export interface OpenStory extends Omit<StoryEvidence, 'words' | 'opening' | 'short' | 'full' | 'answers'> {
  answers: (Omit<StoryEvidence['answers'][number], 'question'> & { question: OpenQuestion })[];
  /** All its words. */
  words: WordSet;
  /** Those of its title, its headline and the questions it answers. */
  keyWords: WordSet;
  opening: Vectors;
  short: Vectors;
  full: Vectors;
}

/** A competency with its texts read. */
export interface OpenCompetency extends Omit<CompetencyEvidence, 'vectors' | 'synonyms'> {
  vectors: Vectors;
  /** The stems of its name. */
  stems: ReadonlySet<string>;
  /** Signs of its synonyms. */
  synonyms: ReadonlySet<number>;
}

/** A company with the stems of its name. */
export type OpenCompany = Evidence['companies'][number] & { stems: ReadonlySet<string> };

/** Evidence made ready for questions. */
export interface OpenEvidence {
  table: WordTable;
  /**
   * How like each word of the bank's stories is to a word, by the places of `WordSet`; the same array for the same vector,
   * so never change it.
   * @param vector as the table gives it
   */
  likenessTo: (vector: Float32Array) => Float32Array;
  /** Titles and other names as questions are compared with them: their words, with a space between them. */
  foldedNames: ReadonlyMap<string, string>;
  stories: readonly OpenStory[];
  questions: readonly OpenQuestion[];
  competencies: readonly OpenCompetency[];
  companies: readonly OpenCompany[];
  lensTerms: Evidence['lensTerms'];
  catalogue: readonly (Omit<CatalogueEvidence, 'vectors'> & { vectors: Vectors })[];
  openers: readonly (Omit<OpenerEvidence, 'vectors'> & { vectors: Vectors })[];
  /** How much a stem says, in the language and in this bank. */
  weightOfStem: (stem: string) => number;
  /** In how many stories a stem is. */
  storiesWith: ReadonlyMap<string, number>;
}

/** Of so many words the likeness to all others is kept: who types asks for the same words at each letter. */
const mostKept = 200;

const stemsOf = (name: string): ReadonlySet<string> => new Set(splitWords(name).map(stemWord));

/**
 * Makes evidence ready for questions; once per visit, in a few hundredths of a second.
 * @param evidence as composed for the bank
 */
export function openEvidence(evidence: Evidence): OpenEvidence {
  const table = openWordTable(bytesOfText(evidence.wordTable));
  const read = <Part extends { vectors: string }>(part: Part): Omit<Part, 'vectors'> & { vectors: Vectors } => ({
    ...part,
    vectors: unpackVectors(part.vectors, table.dimensions),
  });
  const placeByVector = new Map<Float32Array, number>();
  const placeOf = (word: string): number[] => {
    const vector = table.vectorOf(word);
    if (!vector) return [];
    const place = placeByVector.get(vector) ?? placeByVector.size;
    placeByVector.set(vector, place);
    return [place];
  };
  const wordSet = (words: readonly string[]): WordSet => ({
    stems: new Set(words.map(stemWord)),
    places: words.flatMap(placeOf),
  });
  const vocabulary = evidence.vocabulary.split(' ');
  const wordsAt = (distances: readonly number[]): string[] => {
    let place = 0;
    return distances.flatMap((distance) => vocabulary[(place += distance)] ?? []);
  };
  const questions = evidence.questions.map(({ wordings, words: places, ...question }) => {
    const words = splitWords(question.text);
    return {
      ...read(question),
      stems: new Set(wordsAt(places).map(stemWord)),
      signs: new Set([textSign(words), ...readSigns(wordings)]),
    };
  });
  const questionById = new Map(questions.map((question) => [question.id, question]));
  const stories = evidence.stories.map((story): OpenStory => {
    const answers = story.answers.flatMap(({ question: id, ...answer }) => {
      const question = questionById.get(id);
      return question ? [{ ...answer, question }] : [];
    });
    const keyTexts = [story.title, story.headline, ...answers.map(({ question }) => question.text)];
    return {
      ...story,
      answers,
      words: wordSet(wordsAt(story.words)),
      keyWords: wordSet([...new Set(keyTexts.flatMap(splitWords))]),
      opening: unpackVectors(story.opening, table.dimensions),
      short: unpackVectors(story.short, table.dimensions),
      full: unpackVectors(story.full, table.dimensions),
    };
  });
  const storiesWith = new Map<string, number>();
  for (const { words } of stories)
    for (const stem of words.stems) storiesWith.set(stem, (storiesWith.get(stem) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const word of [...table.commonWords].reverse()) weights.set(stemWord(word), table.weightOf(word));
  const rarity = (stem: string): number =>
    Math.log(1 + stories.length / ((storiesWith.get(stem) ?? 0) + 0.5)) / Math.log(1 + stories.length / 0.5);
  const wordVectors = new Float32Array(placeByVector.size * table.dimensions);
  for (const [vector, place] of placeByVector) wordVectors.set(vector, place * table.dimensions);
  const likeness = new Map<Float32Array, Float32Array>();
  const likenessTo = (vector: Float32Array): Float32Array => {
    const found = likeness.get(vector) ?? cosines(vector, wordVectors);
    if (likeness.size >= mostKept) likeness.clear();
    likeness.set(vector, found);
    return found;
  };
  const named = [evidence.competencies, evidence.lensTerms, evidence.companies].flat().map(({ name }) => name);
  const names = [...evidence.stories.map(({ title }) => title), ...named];
  return {
    table,
    likenessTo,
    foldedNames: new Map(names.map((name) => [name, splitWords(name).join(' ')])),
    weightOfStem: (stem) => (weights.get(stem) ?? weightOfUnknown) * (0.5 + rarity(stem)),
    stories,
    questions,
    competencies: evidence.competencies.map((competency) => ({
      ...read(competency),
      stems: stemsOf(competency.name),
      synonyms: readSigns(competency.synonyms),
    })),
    companies: evidence.companies.map((company) => ({ ...company, stems: stemsOf(company.name) })),
    lensTerms: evidence.lensTerms,
    catalogue: evidence.catalogue.map(read),
    openers: evidence.openers.map(read),
    storiesWith,
  };
}
