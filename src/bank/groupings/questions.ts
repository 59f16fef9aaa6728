import type { Competency, Lens, Question } from '../../../schemas/index.ts';
import { questionKinds, type QuestionKind } from '../../../schemas/words.ts';
import { lensTerms, type LensTerm } from '../lens-terms.ts';
import type { StoryBank } from '../story-bank.ts';
import { answeringStories } from './stories.ts';

/** Questions of one kind. */
export interface KindQuestions {
  kind: QuestionKind;
  questions: Question[];
}

/** Questions that ask for the same competency first. */
export interface CompetencyQuestions {
  /** Nothing where the questions ask for none. */
  competency: Competency | undefined;
  questions: Question[];
}

/** What a lens calls a competency. */
export interface LensNames {
  lens: Lens;
  terms: LensTerm[];
}

type Asked = Pick<StoryBank, 'questions' | 'stories' | 'borrowedQuestions'>;

/** Ids of the questions that a story answers. */
const answeredIds = ({ stories }: Pick<StoryBank, 'stories'>): Set<string> =>
  new Set(stories.flatMap(({ answers }) => answers.map(({ question }) => question)));

/** The owner's questions that no story answers, in the author's order: the gaps. */
export function unansweredQuestions(bank: Asked): Question[] {
  const answered = answeredIds(bank);
  return bank.questions.filter(({ id }) => !answered.has(id) && !bank.borrowedQuestions.has(id));
}

/** The questions that a story answers, by kind; kinds without one are left out. */
export function answeredByKind(bank: Asked): KindQuestions[] {
  const answered = answeredIds(bank);
  return questionKinds
    .map((kind) => ({
      kind,
      questions: bank.questions.filter((question) => question.kind === kind && answered.has(question.id)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** A group of at most so many questions is seen at a glance. */
const glance = 20;

/**
 * Questions by the competency that they ask for first, in the order of the competencies, those that ask for none last.
 * @returns nothing where there are so few that they need no groups
 */
export function questionsByCompetency(
  { competencies }: Pick<StoryBank, 'competencies'>,
  questions: readonly Question[],
): CompetencyQuestions[] {
  if (questions.length <= glance) return [];
  const ofCompetency = Map.groupBy(questions, ({ competencies: [first] }) => first);
  return [...competencies, undefined]
    .map((competency) => ({ competency, questions: ofCompetency.get(competency?.id) ?? [] }))
    .filter((group) => group.questions.length > 0);
}

/** The questions about a competency: those that a story answers, then the others. */
export function questionsAbout(bank: Asked, competencyId: string): Question[] {
  const answered = answeredIds(bank);
  const asked = bank.questions.filter((question) => question.competencies.includes(competencyId));
  return [...asked.filter(({ id }) => answered.has(id)), ...asked.filter(({ id }) => !answered.has(id))];
}

/**
 * The questions about behavior that most stories answer, which are those worth trying first.
 * @param most so many at most
 */
export function broadestQuestions(bank: Asked, most: number): Question[] {
  return bank.questions
    .filter((question) => question.kind === 'behavioral')
    .map((question) => ({ question, count: answeringStories(bank, question.id).length }))
    .sort((one, other) => other.count - one.count)
    .slice(0, most)
    .map(({ question }) => question);
}

/** What each lens calls a competency; lenses that have no name for it are left out. */
export function lensNames({ lenses }: Pick<StoryBank, 'lenses'>, competencyId: string): LensNames[] {
  return lenses
    .map((lens) => ({ lens, terms: lensTerms(lens).filter(({ term }) => term.competencies.includes(competencyId)) }))
    .filter(({ terms }) => terms.length > 0);
}
