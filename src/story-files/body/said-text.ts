import type { Figure } from '../../../schemas/index.ts';
import type { OutlineSection } from '../../bank/outline.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { isPhrasing } from './phrasing.ts';
import { onOneLine } from './plain-text-of.ts';
import { isSpoken, spokenText } from './spoken-text.ts';
import { countWords } from '../../bank/count-words.ts';

/** Gathers what the speaker of a talk says, while the nodes of a story are visited from top to bottom. */
export class SaidText {
  readonly #figureById: ReadonlyMap<string, Figure>;
  /** The innermost block around what was said last: text in another block is a paragraph of its own. */
  #block: HtmlContent | undefined;

  constructor(figureById: ReadonlyMap<string, Figure>) {
    this.#figureById = figureById;
  }

  /** Adds a piece of text, or a component that stands for one, to the section's last slide so far. */
  add(node: HtmlContent, section: OutlineSection, ancestors: readonly HtmlContent[]): void {
    if (!isSpoken(ancestors)) return;
    const slide = section.slides.at(-1);
    const block = ancestors.findLast((ancestor) => !isPhrasing(ancestor));
    const said = (block === this.#block ? '' : '\n') + spokenText(node, this.#figureById);
    this.#block = block;
    if (slide) slide.said += said;
    else section.opening += said;
  }

  /** Tidies what was gathered for a section, and counts its words. */
  finish(section: OutlineSection): void {
    const tidy = (text: string): string => text.split('\n').map(onOneLine).filter((line) => line !== '').join('\n'); // prettier-ignore
    section.opening = tidy(section.opening);
    section.spokenWords = countWords(section.opening);
    for (const slide of section.slides) {
      slide.said = tidy(slide.said);
      slide.spokenWords = countWords(slide.said);
      section.spokenWords += slide.spokenWords;
    }
  }
}
