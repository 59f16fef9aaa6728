import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import type { SheetFonts } from '../content/sheet-fonts.ts';
import { pretextMeasurer } from './pretext-measurer.ts';
import { provideMeasuringCanvas } from './measuring-canvas.ts';
import { sheetFontFiles } from './sheet-font-files.ts';

let characters: ReadonlySet<number> | undefined;

/** Opening a font takes longer than checking a bank of a hundred stories, so it waits until one is asked about. */
function knownCharacters(): ReadonlySet<number> {
  if (!characters) {
    const { openSync }: typeof Fontkit = createRequire(import.meta.url)('fontkit');
    const font = openSync(sheetFontFiles.regular);
    characters = new Set('characterSet' in font ? font.characterSet : []);
  }
  return characters;
}

/** The sheets' fonts, each opened when it is asked about. */
export const openedFonts: SheetFonts = {
  has: (codePoint) => knownCharacters().has(codePoint),
  measure(runs) {
    provideMeasuringCanvas();
    return pretextMeasurer(runs);
  },
};
