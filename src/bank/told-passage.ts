import type { SourcePosition } from './source-position.ts';

/** A paragraph, list item or table cell of a full story, as it is said. */
export interface ToldParagraph {
  /** Plain text on one line, figures as they are said. */
  text: string;
  words: number;
  position: SourcePosition;
}

/** What is said under one heading, down to the next one. */
export interface ToldPassage {
  /** The heading's text; empty for what is said before the first heading. */
  heading: string;
  /** 2 for `##`, as in HTML; 0 before the first heading. */
  depth: number;
  paragraphs: ToldParagraph[];
}

/** The paragraphs of passages, in order. */
export const toldParagraphs = (told: readonly ToldPassage[]): ToldParagraph[] =>
  told.flatMap(({ paragraphs }) => paragraphs);

/** The words that are said in passages. */
export const toldWords = (told: readonly ToldPassage[]): number =>
  toldParagraphs(told).reduce((sum, { words }) => sum + words, 0);
