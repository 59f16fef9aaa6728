/** The two weights of a sheet: Inter 400 and Inter 600. */
export type SheetWeight = 'regular' | 'strong';

/** A stretch of text in one style, inside a paragraph. */
export interface TextRun {
  text: string;
  weight: SheetWeight;
  /** Size of its letters, in em of the paragraph. */
  scale: number;
  /** Space added after each letter, in em of the run's own size. */
  tracking: number;
  /** A run in a box: never broken, and this much wider than its letters, in em of the paragraph. */
  box: number | undefined;
}

/** A stretch of one line: which run it belongs to, and its letters, with the space before it. */
export interface LineFragment {
  run: number;
  text: string;
}

/** A paragraph as it was broken into lines. */
export type TextLines = LineFragment[][];

/** A paragraph that has been measured once and can be broken into lines at any width. */
export interface MeasuredParagraph {
  /**
   * Number of lines.
   * @param width in em of the paragraph
   */
  lineCount(width: number): number;
  /**
   * The lines themselves.
   * @param width in em of the paragraph
   */
  lines(width: number): TextLines;
}

/** Measures a paragraph: the planner's only question about fonts. */
export type TextMeasurer = (runs: readonly TextRun[]) => MeasuredParagraph;

/**
 * A run in the paragraph's own size.
 * @param text its letters
 * @param weight its weight
 */
export function plainRun(text: string, weight: SheetWeight = 'regular'): TextRun {
  return { text, weight, scale: 1, tracking: 0, box: undefined };
}
