import type { SheetWeight } from '../plan/text-measurer.ts';
import { subsetFont } from './make-subset.ts';
import { digestOf, type FileCache } from './file-cache.ts';
import { withFamilyName } from './font-name.ts';
import type { OwnFace } from './own-fonts.ts';
import { openFont } from './sheet-font-files.ts';

/** The part of an owner's font that the sheets of a site need. */
export interface OwnFontFile {
  family: string;
  weight: SheetWeight;
  /** What it has. */
  characters: string;
  /** For PDFs; its name is the family's. */
  opentype: Uint8Array;
  /** For pages. */
  woff2: Uint8Array;
}

/** Marks, and signs that tell letters to join or not to: they have to be in the font of the letters. */
const goesWithLetter = /^[\p{M}\u200C\u200D]$/u;

/** What a face is asked for: what the sheets' own font lacks, and what goes with that. */
function neededCharacters({ font }: OwnFace, characters: string): string {
  const inter = openFont('regular');
  const there = [...new Set(characters)].filter((character) =>
    font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  const lacking = new Set(there.filter((character) => !inter.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)));
  if (lacking.size === 0) return '';
  return there.filter((character) => lacking.has(character) || goesWithLetter.test(character)).join('');
}

async function ownFontFile(face: OwnFace, characters: string, cache: FileCache | undefined): Promise<OwnFontFile> {
  const { family, weight, bytes, axes } = face;
  const kept = async (form: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const name = `${digestOf(family, characters)}.${form}`;
    const known = await cache?.read(name);
    if (known) return known;
    const made = await make();
    await cache?.write(name, made);
    return made;
  };
  const opentype = await kept('otf', async () => {
    const variationAxes = Object.keys(axes).length > 0 ? { variationAxes: { ...axes } } : {};
    return withFamilyName(await subsetFont(bytes, characters, { targetFormat: 'truetype', ...variationAxes }), family);
  });
  const woff2 = await kept('woff2', () => subsetFont(opentype, characters, { targetFormat: 'woff2' }));
  return { family, weight, characters, opentype, woff2 };
}

/**
 * Makes the files of the fonts that an owner has added, with what the sheets of a site need of them and no more.
 * @param faces the opened fonts
 * @param characters everything that stands on the sheets
 * @param cache where they are kept between builds
 * @returns those that have something that the sheets' own font lacks
 */
export async function ownFontFiles(
  faces: readonly OwnFace[],
  characters: string,
  cache: FileCache | undefined,
): Promise<OwnFontFile[]> {
  const needed = faces.map((face) => ({ face, needed: neededCharacters(face, characters) }));
  return Promise.all(needed.filter((one) => one.needed !== '').map((one) => ownFontFile(one.face, one.needed, cache)));
}
