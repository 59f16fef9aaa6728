import { fileCache } from '../sheets/print/file-cache.ts';
import { provideMeasuringCanvas } from '../sheets/print/measuring-canvas.ts';
import { sheetAssets, type SheetAssets } from '../sheets/print/sheet-assets.ts';
import { loadStoryBank } from './load-story-bank.ts';
import { bankSheets } from '../sheets/content/bank-sheets.ts';
import { planSheet } from '../sheets/plan/plan-sheet.ts';
import { pretextMeasurer } from '../sheets/print/pretext-measurer.ts';
import { sheetCharacters } from '../sheets/content/sheet-characters.ts';
import type { SheetContent } from '../sheets/content/sheet-content.ts';
import { sheetFrames, type Orientation } from '../sheets/plan/sheet-frame.ts';
import type { SheetPlan } from '../sheets/plan/sheet-plan.ts';
import screenStyles from '../styles/cheat-sheets.css?raw';

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
