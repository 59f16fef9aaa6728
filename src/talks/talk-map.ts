import type { OutlineSection, OutlineSlide } from '../bank/outline.ts';
import type { BankStory } from '../bank/story-bank.ts';
import { inShares } from './shares.ts';
import { landingOf, type Landing } from './landing.ts';

/** A slide with what is said until the next one: the smallest piece of a talk that can be left out. */
export interface TalkPart {
  /** Where it stands in the talk, from 0. */
  index: number;
  /** The index of its section. */
  section: number;
  /** The slide's heading; else its first words, or the section's title. */
  title: string;
  slide: OutlineSlide | undefined;
  /** The slide's place among all slides of the talk, from 0. */
  slideIndex: number | undefined;
  /** What is said: plain text, a paragraph a line, figures as they are said. */
  said: string;
  words: number;
  /** When it begins, in whole seconds from the start of the talk. */
  start: number;
  /** Planned for it, in whole seconds: its share, by words, of the section's time without questions. */
  seconds: number;
  /** 1 is left out first, 5 never. */
  priority: number;
  /** Whether it is never left out: the first of its section, or of priority 5. */
  isKept: boolean;
  /** The seconds won by leaving it out: all of it but the sentence to end the section on; 0 where it is kept. */
  saves: number;
}

/** A section of a talk on the clock. */
export interface TalkSection {
  /** Where it stands in the talk, from 0. */
  index: number;
  title: string;
  /** Id of its heading on the story's page. */
  slug: string;
  /** From the start of the talk, in whole seconds. */
  start: number;
  end: number;
  /** Of these, set aside for questions; they come last in the section. */
  questionSeconds: number;
  /** Words said in all. */
  words: number;
  slides: readonly OutlineSlide[];
  /** Ids of the questions that may come up in it. */
  asks: readonly string[];
  parts: readonly TalkPart[];
  /** The sentence to end it on; undefined where nothing is said in it. */
  landing: Landing | undefined;
}

/** A project story as a talk: sections laid end to end, each in parts. */
export interface TalkMap {
  id: string;
  title: string;
  headline: string;
  /** Its length in whole seconds. */
  seconds: number;
  sections: readonly TalkSection[];
  /** The parts of all sections. */
  parts: readonly TalkPart[];
  /** How many slides it has. */
  slides: number;
}

/** What a talk is made from. */
export type TalkStory = Pick<BankStory, 'id' | 'title' | 'headline' | 'lang'> & {
  outline: Pick<BankStory['outline'], 'sections'>;
};

/** Where time is short, a part goes as early as this unless its author says otherwise. */
const defaultPriority = 3;
const neverLeftOut = 5;

/** What a section holds, parted at its slides. What is said before the first slide belongs to that one. */
function pieces({ opening, spokenWords, slides }: OutlineSection) {
  const [first, ...rest] = slides;
  if (!first) return [{ slide: undefined, said: opening, words: spokenWords }];
  const others = rest.reduce((sum, slide) => sum + slide.spokenWords, 0);
  const said = [opening, first.said].filter((text) => text !== '').join('\n');
  return [
    { slide: first, said, words: spokenWords - others },
    ...rest.map((slide) => ({ slide, said: slide.said, words: slide.spokenWords })),
  ];
}

const titleOf = (section: OutlineSection, slide: OutlineSlide | undefined): string =>
  slide?.title ?? slide?.bullets[0] ?? section.title;

/**
 * Lays a story's sections on the clock and parts them at their slides.
 * @param story a project story with sections; one without minutes takes no time
 */
export function talkMap({ id, title, headline, lang, outline }: TalkStory): TalkMap {
  const parts: TalkPart[] = [];
  let clock = 0;
  let slideCount = 0;
  const sections = outline.sections.map((section, index): TalkSection => {
    const start = clock;
    const seconds = Math.round((section.minutes ?? 0) * 60);
    const questionSeconds = Math.min(seconds, Math.round((section.questionMinutes ?? 0) * 60));
    const ofSection = pieces(section);
    const shares = inShares(seconds - questionSeconds, ofSection.map(({ words }) => words)); // prettier-ignore
    const lastSaid = ofSection.findLastIndex(({ words }) => words > 0);
    const landing = landingOf(section.land, ofSection[lastSaid], shares[lastSaid] ?? 0, lang);
    const own = ofSection.map(({ slide, said, words }, place): TalkPart => {
      const share = shares[place] ?? 0;
      const priority = slide?.priority ?? section.priority ?? defaultPriority;
      const isKept = place === 0 || priority >= neverLeftOut;
      const part: TalkPart = {
        index: parts.length + place,
        section: index,
        title: titleOf(section, slide),
        slide,
        slideIndex: slide && slideCount + place,
        said,
        words,
        start: clock,
        seconds: share,
        priority,
        isKept,
        saves: isKept ? 0 : share - (place === lastSaid ? (landing?.seconds ?? 0) : 0),
      };
      clock += share;
      return part;
    });
    parts.push(...own);
    slideCount += section.slides.length;
    clock = start + seconds;
    return {
      index,
      title: section.title,
      slug: section.slug,
      start,
      end: clock,
      questionSeconds,
      words: section.spokenWords,
      slides: section.slides,
      asks: section.asks,
      parts: own,
      landing,
    };
  });
  return { id, title, headline, seconds: clock, sections, parts, slides: slideCount };
}
