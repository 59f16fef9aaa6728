import type { Figure } from '../../../schemas/index.ts';
import { countWords } from '../../bank/count-words.ts';
import type { ToldPassage } from '../../bank/told-passage.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { positionOf } from './jsx-nodes.ts';
import { isPhrasing } from './phrasing.ts';
import { onOneLine } from './plain-text-of.ts';
import { isSilent, isSpoken, spokenText } from './spoken-text.ts';

/** Gathers what is said of a story, heading by heading, while its nodes are visited from top to bottom. */
export class ToldText {
  readonly #figureById: ReadonlyMap<string, Figure>;
  readonly #passages: ToldPassage[] = [{ heading: '', depth: 0, paragraphs: [] }];
  #block: HtmlContent | undefined;

  constructor(figureById: ReadonlyMap<string, Figure>) {
    this.#figureById = figureById;
  }

  /** Begins a passage, unless the heading is of something that is not said. */
  open(heading: string, depth: number, ancestors: readonly HtmlContent[]): void {
    if (ancestors.some(isSilent)) return;
    this.#passages.push({ heading, depth, paragraphs: [] });
    this.#block = undefined;
  }

  add(node: HtmlContent, ancestors: readonly HtmlContent[]): void {
    if (!isSpoken(ancestors)) return;
    const text = spokenText(node, this.#figureById);
    const block = ancestors.findLast((ancestor) => !isPhrasing(ancestor));
    const paragraphs = this.#passages.at(-1)?.paragraphs;
    const last = paragraphs?.at(-1);
    // A mark at the start of a line, such as the space before a text, is no beginning.
    if (last && block === this.#block) last.text += text;
    else if (text.trim() !== '') paragraphs?.push({ text, words: 0, position: positionOf(node) });
    if (text.trim() !== '') this.#block = block;
  }

  /** What was said, in passages that say something. */
  end(): ToldPassage[] {
    return this.#passages
      .map(({ heading, depth, paragraphs }) => ({
        heading,
        depth,
        paragraphs: paragraphs
          .map(({ text, position }) => ({ text: onOneLine(text), words: countWords(text), position }))
          .filter(({ words }) => words > 0),
      }))
      .filter(({ paragraphs }) => paragraphs.length > 0);
  }
}
