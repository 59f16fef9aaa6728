import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { SheetWeight } from '../plan/text-measurer.ts';

const { resolve } = createRequire(import.meta.url);

/** The font files of the sheets, one per weight: the same for measuring, for pages and for PDFs. */
export const sheetFontFiles: Record<SheetWeight, string> = {
  regular: resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  strong: resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
};

/** Reads the font files of the sheets. */
export async function readSheetFonts(): Promise<Record<SheetWeight, Buffer>> {
  const [regular, strong] = await Promise.all([readFile(sheetFontFiles.regular), readFile(sheetFontFiles.strong)]);
  return { regular, strong };
}
