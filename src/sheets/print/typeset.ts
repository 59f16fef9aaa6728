import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Typesetting } from './typesetting.ts';
import { sheetFontFiles } from './sheet-font-files.ts';

/** The template that sets a sheet. */
const sheetTemplate = new URL('./sheet.typ', import.meta.url);

/** Makes the PDF of a sheet. */
export type Typesetter = (sheet: Typesetting, author: string) => Buffer;

/** Typst keeps what it has worked out. Clearing that after every sheet costs a fifth of the time; never, memory. */
const sheetsBetweenClearings = 20;

/**
 * Prepares Typst with the sheets' fonts and no others.
 * @param pdfStandard what the PDF keeps to. `ua-1` is for everyone: it is tagged, and a character that the fonts lack is
 *   refused instead of shown as a box
 * @returns a function that makes the PDF of a sheet, with its fonts in it, the same bytes for the same sheet. It throws
 *   an Error when Typst fails or the sheet is not exactly one page, which is a fault of ours
 */
export function createTypesetter(pdfStandard: 'ua-1' | '1.7' = 'ua-1'): Typesetter {
  const fontBlobs = Object.values(sheetFontFiles).map((file) => readFileSync(file));
  const mainFileContent = readFileSync(sheetTemplate, 'utf8');
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  let count = 0;
  return (sheet, author) => {
    const compiled = compiler.compile({ mainFileContent, inputs: { sheet: JSON.stringify(sheet), author } });
    const document = compiled.result;
    if (!document) {
      const details = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
      throw new Error(`Typst could not set the sheet "${sheet.title}": ${JSON.stringify(details)}`);
    }
    if (document.numOfPages !== 1) throw new Error(`The sheet "${sheet.title}" has ${document.numOfPages} pages.`);
    const pdf = compiler.pdf(document, { pdfStandard });
    count += 1;
    if (count % sheetsBetweenClearings === 0) compiler.evictCache(1);
    return pdf;
  };
}
