import { readFileSync } from 'node:fs';
import { sheetFontFiles } from '../../src/sheets/print/sheet-font-files.ts';
import type { SheetFontUrls } from '../../src/sheets/print/sheet-styles.ts';

const dataUrl = (file: string): string => `data:font/ttf;base64,${readFileSync(file).toString('base64')}`;

/** Addresses of the sheets' whole fonts that need no server. */
export const fontUrls: SheetFontUrls = {
  regular: dataUrl(sheetFontFiles.regular),
  strong: dataUrl(sheetFontFiles.strong),
};
