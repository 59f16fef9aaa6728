import { fits, type Fit } from '../../../schemas/index.ts';
import type { BankStory, StoryBank } from '../story-bank.ts';

/** A story that answers a question. */
export interface AnsweringStory {
  story: BankStory;
  fit: Fit;
  /** What to stress for this question, where the author says so. */
  angle: string | undefined;
}

/**
 * The stories that answer a question, best fit first; stories of one fit keep the bank's order.
 * @param bank a linked bank
 * @param questionId id of a question
 */
export function answeringStories(bank: StoryBank, questionId: string): AnsweringStory[] {
  return bank.stories
    .flatMap((story) =>
      story.answers
        .filter((answer) => answer.question === questionId)
        .map((answer) => ({ story, fit: answer.fit, angle: answer.angle })),
    )
    .sort((one, other) => fits.indexOf(one.fit) - fits.indexOf(other.fit));
}
