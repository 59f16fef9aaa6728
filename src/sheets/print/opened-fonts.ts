import type { FontSource } from '../../bank/bank-source.ts';
import type { SheetFonts } from '../content/sheet-fonts.ts';
import type { FileCache } from './file-cache.ts';
import { provideMeasuringCanvas } from './measuring-canvas.ts';
import { openOwnFonts, ownFontsFor, type OwnFonts } from './own-fonts.ts';
import { noOwnFamilies, sheetMeasurer } from './pretext-measurer.ts';
import { openFont } from './sheet-font-files.ts';

let characters: ReadonlySet<number> | undefined;

/** Whether the sheets' own font has a character. */
function isInInter(codePoint: number): boolean {
  characters ??= new Set(openFont('regular').characterSet);
  return characters.has(codePoint);
}

/** The characters of a text, and their capitals, that the sheets' own font lacks. */
const notInInter = (text: string): number[] =>
  [...new Set(text + text.toUpperCase())].flatMap((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return isInInter(codePoint) ? [] : [codePoint];
  });

function withOwn({ faces, families, unusable }: OwnFonts): SheetFonts {
  const measure = sheetMeasurer(families);
  return {
    has: (codePoint) => isInInter(codePoint) || faces.some(({ font }) => font.hasGlyphForCodePoint(codePoint)),
    measure(runs) {
      provideMeasuringCanvas();
      return measure(runs);
    },
    unusable,
  };
}

const noOwnFonts: OwnFonts = { faces: [], families: noOwnFamilies, unusable: [] };

/** The sheets' fonts in Node, each opened when it is asked about. */
export const openedFonts: SheetFonts = withOwn(noOwnFonts);

/** The sheets' fonts, and those that an owner has added to them. */
export interface BankFonts extends SheetFonts {
  own: OwnFonts;
}

/** The fonts of the sheets of a bank whose owner has added none. */
export const plainFonts: BankFonts = { ...openedFonts, own: noOwnFonts };

/**
 * The fonts of a bank's sheets.
 * @param root the project's root
 * @param sources the files of stories/fonts/
 * @param cache where unpacked fonts are kept
 * @param texts all that an edition for others says: it has only fonts that it needs
 */
export async function bankFonts(
  root: string,
  sources: readonly FontSource[],
  cache: FileCache | undefined,
  texts?: string,
): Promise<BankFonts> {
  if (sources.length === 0) return plainFonts;
  const all = await openOwnFonts(root, sources, cache);
  const own = texts === undefined ? all : ownFontsFor(all, notInInter(texts));
  return { ...withOwn(own), own };
}
