import { type Orientation, orientations } from '../../../schemas/words.ts';
import { subsetFont } from './make-subset.ts';
import { sheetStyles } from './sheet-styles.ts';
import type { SheetWeight } from '../plan/text-measurer.ts';
import { sheetAssetUrl, withBase } from '../../bank/urls.ts';
import { digestOf, type FileCache } from './file-cache.ts';
import { ownFontFiles, type OwnFontFile } from './own-font-files.ts';
import type { OwnFace } from './own-fonts.ts';
import { readSheetFonts } from './sheet-font-files.ts';

/** A file that all sheets of a site share. Its name has a digest, so that no browser shows an old one. */
export interface SheetAsset {
  name: string;
  body: string | Uint8Array;
}

/** The files that all sheets of a site share. */
export interface SheetAssets {
  files: SheetAsset[];
  /** Style sheets, as paths from the site's root. */
  styles: Record<Orientation, string>;
  /** Fonts, as paths from the site's root. */
  fonts: Record<SheetWeight, string>;
  /** The owner's own fonts, as far as the sheets need them. */
  ownFonts: readonly OwnFontFile[];
}

/**
 * Kept in the fonts: kerning, marks, composed letters and tabular figures. Ligatures and contextual forms are not, so
 * that a canvas, which cannot turn them off, measures what the page shows.
 */
const keptFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'tnum'];

async function subsetOf(font: Buffer, characters: string, cache: FileCache | undefined): Promise<Uint8Array> {
  const name = `${digestOf(font, characters, keptFeatures.join())}.woff2`;
  const kept = await cache?.read(name);
  if (kept) return kept;
  const subset = await subsetFont(font, characters, { targetFormat: 'woff2', keepFeatures: keptFeatures });
  await cache?.write(name, subset);
  return subset;
}

/** How the files that all sheets share are made. */
export interface SheetAssetOptions {
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** The rules that the pages need on screen. */
  screenStyles: string;
  /** Where the owner's fonts are kept between builds. */
  cache: FileCache | undefined;
  /** Where the sheets' own fonts are kept, which hardly ever depend on the bank. */
  sharedCache: FileCache | undefined;
  /** The fonts that the owner has added. */
  ownFaces: readonly OwnFace[];
}

/**
 * Makes the fonts and style sheets of the sheets.
 * @param characters what the fonts have to have
 */
export async function sheetAssets(
  characters: string,
  { base, screenStyles, cache, sharedCache, ownFaces }: SheetAssetOptions,
): Promise<SheetAssets> {
  const originals = await readSheetFonts();
  const fontOf = async (weight: SheetWeight): Promise<SheetAsset> => {
    const body = await subsetOf(originals[weight], characters, sharedCache);
    return { name: `sheet-${weight}.${digestOf(body).slice(0, 8)}.woff2`, body };
  };
  const [regular, strong, ownFonts] = await Promise.all([
    fontOf('regular'),
    fontOf('strong'),
    ownFontFiles(ownFaces, characters, cache),
  ]);
  const own = ownFonts.map(({ family, weight, characters: has, woff2 }) => {
    const name = `sheet-own.${digestOf(woff2).slice(0, 8)}.woff2`;
    return {
      file: { name, body: woff2 },
      face: { family, weight, characters: has, url: withBase(base, sheetAssetUrl(name)) },
    };
  });
  const fonts = { regular: sheetAssetUrl(regular.name), strong: sheetAssetUrl(strong.name) };
  const urls = { regular: withBase(base, fonts.regular), strong: withBase(base, fonts.strong) };
  const styleFiles = orientations.map((orientation): SheetAsset => {
    const body = `${screenStyles}\n${sheetStyles(orientation, urls, { own: own.map(({ face }) => face) })}`;
    return { name: `sheet-${orientation}.${digestOf(body).slice(0, 8)}.css`, body };
  });
  const [portrait, landscape] = styleFiles.map((file) => sheetAssetUrl(file.name));
  return {
    files: [regular, strong, ...own.map(({ file }) => file), ...styleFiles],
    styles: { portrait: portrait ?? '', landscape: landscape ?? '' },
    fonts,
    ownFonts,
  };
}
