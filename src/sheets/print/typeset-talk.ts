import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintedBlock } from '../../bank/printed-block.ts';
import { withBoxes } from '../content/missing-glyphs.ts';
import { sheetFontFiles } from './sheet-font-files.ts';
import type { TitleFont } from './title-font-files.ts';
import { familiesOf, type TypesetterFont } from './typeset.ts';
import type { SetLanguage } from './typesetting.ts';

/** The template that sets a talk. */
const talkTemplate = new URL('./talk.typ', import.meta.url);

/** Paths of pictures begin here; nothing is read from it, since all of them are given. */
const workspace = fileURLToPath(new URL('.', import.meta.url));

/** What of a talk's data is shown. */
const shownTexts = new Set(['title', 'headline', 'about', 'text', 'note', 'alt']);

/** A talk as it is set: a handout, or its slides with a page each. */
export interface TalkSetting {
  kind: 'handout' | 'slides';
  title: string;
  headline: string;
  /** How long it is, in words. */
  about: string;
  /** Of the pages, in points. */
  width: number;
  height: number;
  language: SetLanguage;
  /** All of it; of slides alone, nothing but them. */
  blocks: readonly PrintedBlock[];
  /** The characters that no font has. */
  missing: readonly string[];
  /** The pictures that can be drawn, by their addresses; an ending says what each is. */
  pictures: readonly { address: string; ending: string; bytes: Uint8Array }[];
}

/** Makes the PDF of a talk. */
export type TalkTypesetter = (talk: TalkSetting, author: string) => Buffer;

/** The fonts beside those of the sheets. */
export interface TalkFonts {
  own: readonly TypesetterFont[];
  title: readonly TitleFont[];
}

type LeveledBlock = Record<string, unknown>;

/** Gives headings levels of which none is skipped, as those who hear a PDF need them. */
function leveled(blocks: readonly PrintedBlock[], kind: TalkSetting['kind']): LeveledBlock[] {
  let last = kind === 'handout' ? 1 : 0;
  const levelIn = (some: readonly PrintedBlock[], onSlide: boolean): LeveledBlock[] =>
    some.map((block, index) => {
      if (block.kind === 'heading') {
        const alone = kind === 'slides' && onSlide && index === 0 ? 1 : 2;
        const wanted = kind === 'slides' ? alone : Math.max(2, block.depth);
        last = Math.min(wanted, last + 1);
        return { ...block, level: last };
      }
      if (block.kind === 'list') return { ...block, items: block.items.map((item) => levelIn(item, false)) };
      if (block.kind === 'table') {
        const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: levelIn(cell.blocks, false) })));
        return { ...block, rows };
      }
      return 'blocks' in block ? { ...block, blocks: levelIn(block.blocks, block.kind === 'slide') } : block;
    });
  return levelIn(blocks, false);
}

/**
 * Prepares Typst with the sheets' fonts, for talks.
 * @param fonts the fonts that the owner has added, and that of titles
 * @returns a function that makes the PDF of a talk, the same bytes for the same talk. It throws an Error when Typst fails
 */
export function createTalkTypesetter({ own, title }: TalkFonts): TalkTypesetter {
  const fontBlobs = [
    ...Object.values(sheetFontFiles).map((file) => readFileSync(file)),
    ...[...own, ...title].map(({ opentype }) => Buffer.from(opentype)),
  ];
  const strong = familiesOf('strong', own);
  const families = {
    regular: familiesOf('regular', own),
    strong,
    title: [...title.map(({ family }) => family), ...strong],
  };
  const fonts = JSON.stringify(families);
  const mainFileContent = readFileSync(talkTemplate, 'utf8');
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  return ({ blocks, pictures, missing, ...page }, author) => {
    const drawn = pictures.map(({ address, ending, bytes }, index) => ({
      address,
      bytes,
      name: `picture-${index}${ending}`,
    }));
    for (const { name, bytes } of drawn) compiler.mapShadow(join(workspace, name), Buffer.from(bytes));
    try {
      const boxed = new Set(missing);
      const talk = JSON.stringify(
        {
          ...page,
          blocks: leveled(blocks, page.kind),
          pictures: Object.fromEntries(drawn.map(({ address, name }) => [address, `/${name}`])),
        },
        (key, value: unknown) => (typeof value === 'string' && shownTexts.has(key) ? withBoxes(value, boxed) : value),
      );
      const compiled = compiler.compile({ mainFileContent, inputs: { talk, author, fonts } });
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
      for (const { name } of drawn) compiler.unmapShadow(join(workspace, name));
      compiler.evictCache(1);
    }
  };
}
