import type { CatalogueQuestion } from '../../catalogue/catalogue.ts';
import type { StoryBank } from '../../bank/story-bank.ts';
import { cosine, mostLikeness, sentenceVector } from '../vectors/sentence-vector.ts';
import type { WordTable } from '../vectors/word-table.ts';
import { splitWords } from '../words/split-words.ts';

/** What is known of a story while it is being written. */
export interface BegunStory {
  title: string;
  headline: string;
  competencies: readonly string[];
}

/** A question that a story may answer. */
export type ProposedQuestion = Pick<CatalogueQuestion, 'id' | 'text'>;

/** The scenes that are most like a story speak for a question: one alone may be like it by chance. */
const scenesThatCount = 3;
/** What a question gains that asks for the story's competencies and for no others, beside likenesses from 0 to 1. */
const competencyShare = 0.2;

/**
 * The questions of the bank and of the catalogue that a story may well answer, the likeliest first: by the wordings of
 * the question, by what happens in stories that answer it, and by the competencies that both have.
 * @param table the word vectors that come with the product
 * @param most so many at most
 */
export function nearestQuestions(
  { title, headline, competencies }: BegunStory,
  bank: Pick<StoryBank, 'questions' | 'catalogue'>,
  table: WordTable,
  most: number,
): ProposedQuestion[] {
  const vectorOf = (text: string): Float32Array => sentenceVector(splitWords(text), table);
  const told = vectorOf(`${title} ${headline}`);
  const catalogued = new Map(bank.catalogue.questions.map((question) => [question.id, question]));
  const own = bank.questions.map((question) => ({ ...question, scenes: catalogued.get(question.id)?.scenes ?? [] }));
  const ownIds = new Set(own.map(({ id }) => id));
  const likenessOf = (question: CatalogueQuestion): number => {
    const scenes = question.scenes.map((scene) => cosine(told, vectorOf(scene))).sort((one, other) => other - one);
    const shared = question.competencies.filter((id) => competencies.includes(id)).length;
    return (
      mostLikeness(told, [question.text, ...question.wordings].map(vectorOf)) +
      scenes.slice(0, scenesThatCount).reduce((sum, likeness) => sum + likeness, 0) / scenesThatCount +
      (competencyShare * shared) / Math.max(1, question.competencies.length)
    );
  };
  return [...own, ...bank.catalogue.questions.filter(({ id }) => !ownIds.has(id))]
    .map((question) => ({ question, likeness: likenessOf(question) }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ question: { id, text } }) => ({ id, text }));
}
