import type { Figure } from '../../schemas/index.ts';
import type { BankStory, StoryBank } from './story-bank.ts';

/**
 * The figures that a story's body uses, each once, in the order of first use.
 * @param bank a linked bank
 * @param story one of its stories
 */
export function storyFigures(bank: StoryBank, story: BankStory): Figure[] {
  const ids = new Set(story.outline.figures.map((reference) => reference.target));
  return [...ids].flatMap((id) => bank.figureById.get(id) ?? []);
}
