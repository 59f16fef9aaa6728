import type { Prompt } from '../../schemas/index.ts';
import type { StoryBank } from './story-bank.ts';

/**
 * The prompts that no story answers, in the author's order.
 * @param bank a linked bank
 */
export function unansweredPrompts({ prompts, stories }: Pick<StoryBank, 'prompts' | 'stories'>): Prompt[] {
  const answered = new Set(stories.flatMap(({ answers }) => answers.map(({ prompt }) => prompt)));
  return prompts.filter(({ id }) => !answered.has(id));
}
