import type { OutlineReference, OutlineSection, StoryOutline } from '../bank/outline.ts';
import type { BankStory, StoryBank } from '../bank/story-bank.ts';
import type { Site } from './site.ts';

/** What a page may ask of the site that it belongs to. */
export type PageSite = Pick<
  Site,
  | 'edition'
  | 'hasStories'
  | 'bank'
  | 'asCalled'
  | 'toDo'
  | 'bodyHtml'
  | 'lengths'
  | 'talk'
  | 'sheets'
  | 'sheet'
  | 'plans'
  | 'sheetAssets'
  | 'ownFamilies'
>;

/**
 * Gives an object properties that throw when they are asked for, so that a page finds out what it is not given. No
 * copy of the object has them, and no JSON.
 */
export function withheld<Given extends object, Key extends string>(
  given: Given,
  keys: readonly Key[],
): Given & Record<Key, never> {
  const refusals = keys.map((key): [Key, PropertyDescriptor] => [
    key,
    {
      enumerable: false,
      get: () => {
        throw new Error(`A page may not ask for ${key}: it would not be made anew when that changes.`);
      },
    },
  ]);
  // They have just been added.
  return Object.defineProperties(given, Object.fromEntries(refusals)) as Given & Record<Key, never>;
}

/** What is said at a talk is for the pages of that talk alone. */
const sectionForPages = ({ slides, ...section }: OutlineSection): OutlineSection => {
  const shown = slides.map((slide) =>
    withheld({ title: slide.title, slug: slide.slug, bullets: slide.bullets }, [
      'said',
      'shown',
      'spokenWords',
      'position',
    ]),
  );
  return withheld({ ...section, opening: '', slides: shown }, ['opening', 'position']);
};

const referenceForPages = ({ target }: OutlineReference): OutlineReference => withheld({ target }, ['position']);

const bodyAlone = [
  'headings',
  'links',
  'images',
  'media',
  'anchors',
  'passages',
  'privatePassages',
  'words',
  'statements',
  'told',
] as const satisfies readonly Exclude<keyof StoryOutline, 'sections' | 'figures' | 'asks'>[];

/**
 * A bank as pages see it: of what stands in the body of a story nothing but the sections of a talk and what is named
 * by its id, and no places in files. So a word changed in one story changes the page of that story, and no page besides it.
 */
export function bankForPages(bank: StoryBank): StoryBank {
  const stories = bank.stories.map((story): BankStory => ({
    ...story,
    outline: withheld(
      {
        sections: story.outline.sections.map(sectionForPages),
        figures: story.outline.figures.map(referenceForPages),
        asks: story.outline.asks.map(referenceForPages),
      },
      bodyAlone,
    ),
  }));
  return { ...bank, stories, storyById: new Map(stories.map((story) => [story.id, story])) };
}
