import {
  materializeRichInlineLineRange,
  measureRichInlineStats,
  prepareRichInline,
  walkRichInlineLineRanges,
  type PreparedRichInline,
} from '@chenglou/pretext/rich-inline';
import type { SheetWeight, TextLines, TextMeasurer, TextRun } from '../plan/text-measurer.ts';

/** The family name under which the sheets' fonts are known to pages and canvases. */
export const sheetFontFamily = 'Sheet Inter';

/** CSS weights of the sheets' two weights. */
export const sheetFontWeights: Record<SheetWeight, number> = { regular: 400, strong: 600 };

/**
 * Text is measured at this size and the widths scaled, since a browser rounds the advances of small type. Whole
 * pixels, because Firefox measures at whole pixels.
 */
const measuringSize = 100;

/**
 * Columns are taken to be this much narrower than they are, in em. A browser rounds widths to its layout units, 1/64
 * of a pixel in Chromium and 1/60 in Firefox, for the column and for each stretch of a line.
 */
const roundingAllowance = 0.02;

const measuringWidth = (width: number): number => Math.max(0, width - roundingAllowance) * measuringSize;

function richItem(run: TextRun): {
  text: string;
  font: string;
  letterSpacing: number;
  break: 'never' | 'normal';
  extraWidth: number;
} {
  const size = run.scale * measuringSize;
  return {
    text: run.text,
    font: `${sheetFontWeights[run.weight]} ${size}px "${sheetFontFamily}"`,
    letterSpacing: run.tracking * size,
    break: run.box === undefined ? 'normal' : 'never',
    extraWidth: (run.box ?? 0) * measuringSize,
  };
}

/**
 * Breaks paragraphs into lines as a browser does, with the canvas of where it runs: a browser's own, or one made of
 * font metrics that has been put in place before (`OffscreenCanvas`). Where the canvas has the fonts of the page, it
 * never counts fewer lines than the page shows.
 * @param runs the paragraph, as stretches with a space of their own between them
 */
export const pretextMeasurer: TextMeasurer = (runs) => {
  // Much of a large bank's sheets is left out before anybody asks how wide it is.
  let prepared: PreparedRichInline | undefined;
  const measured = (): PreparedRichInline => (prepared ??= prepareRichInline(runs.map(richItem)));
  return {
    lineCount: (width) => measureRichInlineStats(measured(), measuringWidth(width)).lineCount,
    lines(width) {
      const lines: TextLines = [];
      walkRichInlineLineRanges(measured(), measuringWidth(width), (range) => {
        const { fragments } = materializeRichInlineLineRange(measured(), range);
        lines.push(
          fragments.map((fragment) => ({
            run: fragment.itemIndex,
            text: fragment.gapBefore > 0 ? ` ${fragment.text}` : fragment.text,
          })),
        );
      });
      return lines;
    },
  };
};
