import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import type { SheetWeight } from '../plan/text-measurer.ts';

const load = createRequire(import.meta.url);

/** The font files of the sheets, one per weight: the same for measuring, for pages and for PDFs. */
export const sheetFontFiles: Record<SheetWeight, string> = {
  regular: load.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  strong: load.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
};

/** Reads the font files of the sheets. */
export async function readSheetFonts(): Promise<Record<SheetWeight, Buffer>> {
  const [regular, strong] = await Promise.all([readFile(sheetFontFiles.regular), readFile(sheetFontFiles.strong)]);
  return { regular, strong };
}

const opened = new Map<SheetWeight, Fontkit.Font>();

/**
 * Opens a font of the sheets, once. Loading fontkit and opening a font takes longer than checking a bank of a hundred
 * stories, so both wait until a font is asked about.
 * @param weight which one
 */
export function openFont(weight: SheetWeight): Fontkit.Font {
  let font = opened.get(weight);
  if (!font) {
    const { openSync }: typeof Fontkit = load('fontkit');
    const file = openSync(sheetFontFiles[weight]);
    if ('fonts' in file) throw new Error(`${sheetFontFiles[weight]} holds several fonts.`);
    font = file;
    opened.set(weight, font);
  }
  return font;
}
