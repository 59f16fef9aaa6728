import type { BankStory, StoryBank } from '../story-bank.ts';

/** A story that shows a competency. */
export interface ShowingStory {
  story: BankStory;
  /** Place of the competency in the story's list: 1 is what the story shows most. */
  rank: number;
}

/**
 * The stories that show a competency, strongest first: by the competency's place in the story's list, then by the
 * number of questions the story answers strongly, then in the bank's order.
 * @param bank a linked bank
 * @param competencyId id of a competency
 */
export function showingStories(bank: StoryBank, competencyId: string): ShowingStory[] {
  const strongAnswers = (story: BankStory): number => story.answers.filter((answer) => answer.fit === 'strong').length;
  return bank.stories
    .map((story) => ({ story, rank: story.competencies.indexOf(competencyId) + 1 }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => one.rank - other.rank || strongAnswers(other.story) - strongAnswers(one.story));
}
