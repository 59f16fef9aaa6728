import type { Question } from '../../../schemas/index.ts';
import type { StoryBank } from '../story-bank.ts';

/**
 * The questions that no story answers, in the author's order.
 * @param bank a linked bank
 */
export function unansweredQuestions({ questions, stories }: Pick<StoryBank, 'questions' | 'stories'>): Question[] {
  const answered = new Set(stories.flatMap(({ answers }) => answers.map(({ question }) => question)));
  return questions.filter(({ id }) => !answered.has(id));
}
