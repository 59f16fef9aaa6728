import type { OutlineReference, OutlineSection, StoryOutline } from '../bank/outline.ts';
import type { BankStory, StoryBank } from '../bank/story-bank.ts';

const refusal = (key: string): PropertyDescriptor => ({
  enumerable: false,
  get: () => {
    throw new Error(`A page may not ask for ${key}: it would not be made anew when that changes.`);
  },
});

/** Prototypes by their keys: thousands of objects have the same. */
const refusing = new Map<string, object>();

function refusingAll(keys: readonly string[]): object {
  const name = keys.join(' ');
  const found =
    refusing.get(name) ?? Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, refusal(key)])));
  refusing.set(name, found);
  return found;
}

/**
 * A copy of an object with properties that throw when they are asked for, so that a page finds out what it is not given. No
 * copy of that has them, and no JSON.
 * @param keys none of which the object has
 */
export const withheld = <Given extends object, Key extends string>(
  given: Given,
  keys: readonly Key[],
): Given & Record<Key, never> =>
  // They are those of its prototype.
  Object.assign(Object.create(refusingAll(keys)), given) as Given & Record<Key, never>;

/** What is said at a talk is for the pages of that talk alone. */
const sectionForPages = (section: OutlineSection): OutlineSection => {
  const { title, slug, minutes, questionMinutes, priority, land, asks, spokenWords } = section;
  const slides = section.slides.map((slide) =>
    withheld({ title: slide.title, slug: slide.slug, bullets: slide.bullets }, [
      'said',
      'shown',
      'spokenWords',
      'position',
    ]),
  );
  return withheld({ title, slug, minutes, questionMinutes, priority, land, slides, asks, spokenWords }, [
    'opening',
    'position',
  ]);
};

const referenceForPages = ({ target }: OutlineReference): OutlineReference => withheld({ target }, ['position']);

/** Parts of an outline that stand in the body alone. */
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

/** All that a bank holds, for JSON, in which maps are empty: what they look up by id is among its parts as well. */
export const bankParts = (bank: StoryBank): unknown => [bank, [...bank.borrowedQuestions]];

/**
 * A story as its own sheets see it: besides what all pages see, how its sections are told, and what is told of it.
 * @param story with its whole outline
 */
export function sheetStory(story: BankStory): BankStory {
  const { sections, figures, asks, told } = story.outline;
  const others = bodyAlone.filter((key) => key !== 'told');
  return { ...story, outline: withheld({ sections, figures, asks, told }, others) };
}

/** All that a story's own sheets are made from besides what all pages see. */
export const sheetStoryParts = ({ outline: { sections, told } }: BankStory): unknown => [sections, told];
