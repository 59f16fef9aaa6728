import type { BankSource, PartialFrontmatter, StorySource } from './bank-source.ts';
import { emptyOutline } from './outline.ts';

/** A story as far as it could be read. */
export interface ReadableStory extends Omit<StorySource, 'frontmatter'> {
  frontmatter: PartialFrontmatter;
}

/**
 * Every story with what can be checked of it: one that has a problem of its own is checked all the same, so that an
 * author sees everything in one run.
 * @param source what was read
 */
export const readableStories = ({
  stories,
  brokenStories,
}: Pick<BankSource, 'stories' | 'brokenStories'>): ReadableStory[] => [
  ...stories,
  ...brokenStories.map((story) => ({ ...story, outline: story.outline ?? emptyOutline() })),
];
