import { clockDigits } from '../bank/clock-digits.ts';
import type { OutlineSection } from '../bank/outline.ts';

/** A slide in the contents of a talk. */
export interface ContentsSlide {
  /** Its heading; else its first words. */
  title: string;
  /** Id of its heading on the page; undefined where it has none, so that nothing leads to it. */
  slug: string | undefined;
}

/** A section in the contents of a talk. */
export interface ContentsSection {
  /** From 1. */
  number: number;
  title: string;
  /** Id of its heading on the page. */
  slug: string;
  /** When it begins and ends from the start of the talk: `15:00–22:00`; undefined where its author gave no minutes. */
  times: string | undefined;
  slides: readonly ContentsSlide[];
}

/** A section as far as contents show it. */
type ListedSection = Pick<OutlineSection, 'title' | 'slug' | 'minutes'> & {
  slides: readonly Pick<OutlineSection['slides'][number], 'title' | 'slug' | 'bullets'>[];
};

/**
 * The contents of a talk: its sections on the clock, and their slides. A slide that has no words is left out.
 * @param sections in their order
 */
export function talkContents(sections: readonly ListedSection[]): ContentsSection[] {
  let clock = 0;
  return sections.map(({ title, slug, minutes, slides }, index) => {
    const start = clock;
    clock += Math.round((minutes ?? 0) * 60);
    return {
      number: index + 1,
      title,
      slug,
      times: minutes === undefined ? undefined : `${clockDigits(start)}–${clockDigits(clock)}`,
      slides: slides.flatMap((slide) => {
        const name = slide.title ?? slide.bullets[0] ?? '';
        return name === '' ? [] : [{ title: name, slug: slide.slug }];
      }),
    };
  });
}
