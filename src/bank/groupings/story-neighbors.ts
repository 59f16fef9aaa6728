import type { BankStory, StoryBank } from '../story-bank.ts';

/** The stories that are linked with a story, each at most once. */
export interface StoryNeighbors {
  /** The project story that it belongs to. */
  project: BankStory | undefined;
  /** Stories that belong to this project. */
  parts: BankStory[];
  /** Stories that it names as related. */
  related: BankStory[];
  /** Stories that name it as related and are not named back. */
  linkedFrom: BankStory[];
}

/**
 * Finds the stories linked with a story, in both directions.
 * @param bank a linked bank
 * @param story one of its stories
 */
export function storyNeighbors(bank: StoryBank, story: BankStory): StoryNeighbors {
  const parts = bank.stories.filter((other) => other.project === story.id);
  const shown = new Set([story.id, story.project, ...parts.map((part) => part.id)]);
  const related = story.related.filter((id) => !shown.has(id)).flatMap((id) => bank.storyById.get(id) ?? []);
  related.forEach((other) => shown.add(other.id));
  const linkedFrom = bank.stories.filter((other) => other.related.includes(story.id) && !shown.has(other.id));
  return {
    project: story.project === undefined ? undefined : bank.storyById.get(story.project),
    parts,
    related,
    linkedFrom,
  };
}
