import { countWords } from '../count-words.ts';
import { shortForm } from '../short-form.ts';
import { toldWords } from '../told-passage.ts';
import { toldPartNames } from './told-part.ts';
import { partsOfTold } from './told-parts.ts';
import { storyVersions, type StoryVersion, type VersionedStory } from './versions.ts';

/** A part of a telling with its words. */
export interface PartLength {
  name: string;
  words: number;
}

/** How long a story is, told in full and by its bullets, in words. */
export interface StoryLengths {
  /** The full story; 0 where nothing is written yet. */
  full: number;
  /** Its parts; empty where it cannot be told which is which. */
  fullParts: readonly PartLength[];
  /** All bullets after the headline. */
  short: number;
  shortParts: readonly PartLength[];
  versions: readonly StoryVersion[];
}

/**
 * The spoken lengths of a story.
 * @param pace in words a minute, by which the versions are made
 */
export function storyLengths(story: VersionedStory, pace: number): StoryLengths {
  const shortParts = shortForm(story).map(({ name, bullets }) => ({
    name,
    words: bullets.reduce((sum, { text }) => sum + countWords(text), 0),
  }));
  const parts = partsOfTold(story.told, story) ?? [];
  const fullParts = parts.map(({ part, paragraphs }) => ({
    name: toldPartNames[part],
    words: paragraphs.reduce((sum, { words }) => sum + words, 0),
  }));
  return {
    full: toldWords(story.told),
    fullParts,
    short: countWords(story.headline) + shortParts.reduce((sum, { words }) => sum + words, 0),
    shortParts,
    versions: storyVersions(story, parts, pace),
  };
}
