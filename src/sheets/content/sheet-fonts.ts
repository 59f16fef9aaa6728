import type { TextMeasurer } from '../plan/text-measurer.ts';

/** What the checks of the sheets ask about their fonts. */
export interface SheetFonts {
  /** Tells whether the fonts have a character; asked with the number of its code point. */
  has: (codePoint: number) => boolean;
  measure: TextMeasurer;
  /** Files of stories/fonts/ that are no fonts, relative to the project's root. */
  unusable: readonly string[];
}
