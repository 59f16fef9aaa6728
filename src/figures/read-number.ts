import type { Quantity } from './quantity.ts';

/** A number in a text. */
export interface ReadNumber {
  /** Offsets in the text, of the number with its unit. */
  start: number;
  end: number;
  /** As it stands in the text; empty for a `<Figure>`. */
  text: string;
  /** Undefined for a `<Figure>`. */
  quantity: Quantity | undefined;
  /** For a `<Figure>`: which one of the text's figures it is. */
  figureIndex: number | undefined;
  /** Whether it is a word for a few, such as `two`, and counts people or things. */
  isFewInWords: boolean;
  /** Whether it has nothing that says what it measures: it counts only as a part of `from 40 to 25`. */
  isBare: boolean;
}
