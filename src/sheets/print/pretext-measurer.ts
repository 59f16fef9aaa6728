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

/** The families of fonts that an owner has added, the first to be asked first. */
export type OwnFamilies = Record<SheetWeight, readonly string[]>;

/** No fonts but the sheets' own. */
export const noOwnFamilies: OwnFamilies = { regular: [], strong: [] };

/** The fonts of a weight, as CSS and canvases name them: what the first lacks is taken from the next. */
export const fontStack = (weight: SheetWeight, own: OwnFamilies): string =>
  [sheetFontFamily, ...own[weight]].map((family) => `"${family}"`).join(', ');

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

function richItem(
  run: TextRun,
  own: OwnFamilies,
): {
  text: string;
  font: string;
  letterSpacing: number;
  break: 'never' | 'normal';
  extraWidth: number;
} {
  const size = run.scale * measuringSize;
  return {
    text: run.text,
    font: `${sheetFontWeights[run.weight]} ${size}px ${fontStack(run.weight, own)}`,
    letterSpacing: run.tracking * size,
    break: run.box === undefined ? 'normal' : 'never',
    extraWidth: (run.box ?? 0) * measuringSize,
  };
}

/**
 * Breaks paragraphs into lines as a browser does, with the canvas of where it runs: a browser's own, or one made of
 * font metrics that has been put in place before (`OffscreenCanvas`). Where the canvas has the fonts of the page, it
 * never counts fewer lines than the page shows.
 * @param own the families of fonts that the owner has added
 * @returns measures a paragraph, given as stretches with a space of their own between them
 */
export function sheetMeasurer(own: OwnFamilies = noOwnFamilies): TextMeasurer {
  return (runs) => {
    // Much of a large bank's sheets is left out before anybody asks how wide it is.
    let prepared: PreparedRichInline | undefined;
    const measured = (): PreparedRichInline => (prepared ??= prepareRichInline(runs.map((run) => richItem(run, own))));
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
}
