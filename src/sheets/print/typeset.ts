import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Typesetting } from './typesetting.ts';
import type { SheetWeight } from '../plan/text-measurer.ts';
import type { OwnFontFile } from './own-font-files.ts';
import { sheetFontFiles } from './sheet-font-files.ts';

/** The template that sets a sheet. */
const sheetTemplate = new URL('./sheet.typ', import.meta.url);

/** A font that the owner has added. */
export type TypesetterFont = Pick<OwnFontFile, 'family' | 'weight' | 'opentype'>;

/** Makes the PDF of a sheet. */
export type Typesetter = (sheet: Typesetting, author: string) => Buffer;

/** Typst keeps what it has worked out. Clearing that after every sheet costs a fifth of the time; never, memory. */
const sheetsBetweenClearings = 20;

/** The family under which Typst knows the sheets' own font. */
const ownFamily = 'Inter';

/** The families of a weight, the first to be asked first: each weight of the owner's fonts before those of the other. */
export function familiesOf(weight: SheetWeight, ownFonts: readonly TypesetterFont[]): string[] {
  const ofWeight = ownFonts.filter((font) => font.weight === weight);
  const others = ownFonts.filter((font) => font.weight !== weight);
  return [ownFamily, ...[...ofWeight, ...others].map(({ family }) => family)];
}

type TypstDocument = Parameters<NodeCompiler['pdf']>[0];

/** What `ua-1` says of a letter and its mark that no font has together: such a sheet has to do without it. */
const refusedText = /could not be displayed with font/u;

function pdfOf(compiler: NodeCompiler, document: TypstDocument, pdfStandard: 'ua-1' | '1.7'): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard });
  } catch (error) {
    if (pdfStandard === '1.7' || !refusedText.test(String(error))) throw error;
    return compiler.pdf(document, { pdfStandard: '1.7' });
  }
}

/**
 * Prepares Typst with the sheets' fonts and no others.
 * @param options what the PDFs keep to, and the fonts that the owner has added. `ua-1` is for everyone: it is tagged,
 *   and can be read aloud
 * @returns a function that makes the PDF of a sheet, with its fonts in it, the same bytes for the same sheet. It throws
 *   an Error when Typst fails or the sheet is not exactly one page, which is a fault of ours
 */
export function createTypesetter({
  pdfStandard = 'ua-1',
  ownFonts = [],
}: { pdfStandard?: 'ua-1' | '1.7'; ownFonts?: readonly TypesetterFont[] } = {}): Typesetter {
  const fontBlobs = [
    ...Object.values(sheetFontFiles).map((file) => readFileSync(file)),
    ...ownFonts.map(({ opentype }) => Buffer.from(opentype)),
  ];
  const fonts = JSON.stringify({
    regular: familiesOf('regular', ownFonts),
    strong: familiesOf('strong', ownFonts),
  });
  const mainFileContent = readFileSync(sheetTemplate, 'utf8');
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  let count = 0;
  return (sheet, author) => {
    const compiled = compiler.compile({ mainFileContent, inputs: { sheet: JSON.stringify(sheet), author, fonts } });
    const document = compiled.result;
    if (!document) {
      const details = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
      throw new Error(`Typst could not set the sheet "${sheet.title}": ${JSON.stringify(details)}`);
    }
    if (document.numOfPages !== 1) throw new Error(`The sheet "${sheet.title}" has ${document.numOfPages} pages.`);
    const pdf = pdfOf(compiler, document, pdfStandard);
    count += 1;
    if (count % sheetsBetweenClearings === 0) compiler.evictCache(1);
    return pdf;
  };
}
