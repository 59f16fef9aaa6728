import type { SheetFonts } from '../content/sheet-fonts.ts';
import { pretextMeasurer } from './pretext-measurer.ts';
import { provideMeasuringCanvas } from './measuring-canvas.ts';
import { openFont } from './sheet-font-files.ts';

let characters: ReadonlySet<number> | undefined;

/** The sheets' fonts in Node, each opened when it is asked about. */
export const openedFonts: SheetFonts = {
  has(codePoint) {
    characters ??= new Set(openFont('regular').characterSet);
    return characters.has(codePoint);
  },
  measure(runs) {
    provideMeasuringCanvas();
    return pretextMeasurer(runs);
  },
};
