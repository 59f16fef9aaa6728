import type { Competency } from '../../../schemas/index.ts';
import type { BankStory, StoryBank } from '../story-bank.ts';

/** The stories that show one competency most. */
export interface CompetencyStories {
  competency: Competency;
  stories: BankStory[];
}

/**
 * Groups stories by the competency that each shows most, so that each story stands once, in the order of
 * competencies.yaml; competencies without one are left out.
 * @param bank a linked bank
 * @param stories some of its stories, in the order to keep
 */
export function storiesByCompetency(bank: StoryBank, stories: readonly BankStory[]): CompetencyStories[] {
  return bank.competencies
    .map((competency) => ({
      competency,
      stories: stories.filter((story) => story.competencies[0] === competency.id),
    }))
    .filter((group) => group.stories.length > 0);
}
