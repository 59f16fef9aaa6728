import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { sheetFontFiles } from './sheet-font-files.ts';
import { familiesOf, type TypesetterFont } from './typeset.ts';
import type { SetLanguage } from './typesetting.ts';

/** The template that sets a talk. */
const talkTemplate = new URL('./talk.typ', import.meta.url);

/** Paths of pictures begin here; nothing is read from it, since all of them are given. */
const workspace = fileURLToPath(new URL('.', import.meta.url));

/** A talk as it is set: a handout, or its slides with a page each. */
export interface TalkSetting {
  title: string;
  /** Of the pages, in points. */
  width: number;
  height: number;
  kind: 'handout' | 'slides';
  language: SetLanguage;
  /** What stands on the pages, as Typst reads it. */
  markup: string;
  /** The pictures that the markup names. */
  pictures: readonly { path: string; bytes: Uint8Array }[];
}

/** Makes the PDF of a talk. */
export type TalkTypesetter = (talk: TalkSetting, author: string) => Buffer;

/**
 * Prepares Typst with the sheets' fonts, for talks.
 * @param ownFonts the fonts that the owner has added
 * @returns a function that makes the PDF of a talk, the same bytes for the same talk. It throws an Error when Typst fails
 */
export function createTalkTypesetter(ownFonts: readonly TypesetterFont[]): TalkTypesetter {
  const fontBlobs = [
    ...Object.values(sheetFontFiles).map((file) => readFileSync(file)),
    ...ownFonts.map(({ opentype }) => Buffer.from(opentype)),
  ];
  const fonts = JSON.stringify({ regular: familiesOf('regular', ownFonts), strong: familiesOf('strong', ownFonts) });
  const template = readFileSync(talkTemplate, 'utf8');
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  return ({ markup, pictures, ...page }, author) => {
    for (const { path, bytes } of pictures) compiler.mapShadow(join(workspace, path), Buffer.from(bytes));
    try {
      const compiled = compiler.compile({
        mainFileContent: `${template}\n${markup}`,
        inputs: { page: JSON.stringify(page), author, fonts },
      });
      const document = compiled.result;
      if (!document) {
        const details = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
        throw new Error(`Typst could not set the talk "${page.title}": ${JSON.stringify(details)}`);
      }
      try {
        return compiler.pdf(document, { pdfStandard: 'ua-1' });
      } catch {
        // What an author writes may be more than that standard lets pass; it can be read all the same.
        return compiler.pdf(document, { pdfStandard: '1.7' });
      }
    } finally {
      for (const { path } of pictures) compiler.unmapShadow(join(workspace, path));
      compiler.evictCache(1);
    }
  };
}
