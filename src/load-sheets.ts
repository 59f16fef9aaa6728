import { fileCache } from './cheat-sheet-files/file-cache.ts';
import { provideMeasuringCanvas } from './cheat-sheet-files/measuring-canvas.ts';
import { sheetAssets, type SheetAssets } from './cheat-sheet-files/sheet-assets.ts';
import { loadStoryBank } from './load-story-bank.ts';
import { bankSheets } from './story-bank/cheat-sheet/bank-sheets.ts';
import { planSheet } from './story-bank/cheat-sheet/plan-sheet.ts';
import { pretextMeasurer } from './story-bank/cheat-sheet/pretext-measurer.ts';
import { sheetCharacters } from './story-bank/cheat-sheet/sheet-characters.ts';
import type { SheetContent } from './story-bank/cheat-sheet/sheet-content.ts';
import { sheetFrames, type Orientation } from './story-bank/cheat-sheet/sheet-frame.ts';
import type { SheetPlan } from './story-bank/cheat-sheet/sheet-plan.ts';
import screenStyles from './styles/cheat-sheets.css?raw';

let made: { characters: string; assets: Promise<SheetAssets> } | undefined;

/** Every sheet of the bank. */
export const loadSheets = async (): Promise<SheetContent[]> => bankSheets(await loadStoryBank());

/** Fonts and style sheets of the sheets; made once as long as the bank needs no other characters. */
export async function loadSheetAssets(): Promise<SheetAssets> {
  const characters = sheetCharacters(await loadSheets());
  if (import.meta.env.DEV || made?.characters !== characters) {
    const cache = fileCache(import.meta.env.SHEET_CACHE);
    made = { characters, assets: sheetAssets(characters, { base: import.meta.env.BASE_URL, screenStyles, cache }) };
  }
  return made.assets;
}

/**
 * Decides how a sheet is set.
 * @param content what it says
 * @param orientation upright or lying
 */
export function loadSheetPlan(content: SheetContent, orientation: Orientation): SheetPlan {
  provideMeasuringCanvas();
  return planSheet(content, pretextMeasurer, { frame: sheetFrames[orientation] });
}
