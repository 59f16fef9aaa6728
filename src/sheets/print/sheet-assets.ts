import { type Orientation, orientations } from '../../../schemas/words.ts';
import subsetFont from 'subset-font';
import { sheetStyles } from './sheet-styles.ts';
import type { SheetWeight } from '../plan/text-measurer.ts';
import { sheetAssetUrl, withBase } from '../../bank/urls.ts';
import { digestOf, type FileCache } from './file-cache.ts';
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

/**
 * Makes the fonts and style sheets of the sheets.
 * @param characters what the fonts have to have
 * @param options the site's base path; the rules that the pages need on screen; where fonts are kept between builds
 */
export async function sheetAssets(
  characters: string,
  { base, screenStyles, cache }: { base: string; screenStyles: string; cache: FileCache | undefined },
): Promise<SheetAssets> {
  const originals = await readSheetFonts();
  const fontOf = async (weight: SheetWeight): Promise<SheetAsset> => {
    const body = await subsetOf(originals[weight], characters, cache);
    return { name: `sheet-${weight}.${digestOf(body).slice(0, 8)}.woff2`, body };
  };
  const [regular, strong] = await Promise.all([fontOf('regular'), fontOf('strong')]);
  const fonts = { regular: sheetAssetUrl(regular.name), strong: sheetAssetUrl(strong.name) };
  const urls = { regular: withBase(base, fonts.regular), strong: withBase(base, fonts.strong) };
  const styleFiles = orientations.map((orientation): SheetAsset => {
    const body = `${screenStyles}\n${sheetStyles(orientation, urls)}`;
    return { name: `sheet-${orientation}.${digestOf(body).slice(0, 8)}.css`, body };
  });
  const [portrait, landscape] = styleFiles.map((file) => sheetAssetUrl(file.name));
  return {
    files: [regular, strong, ...styleFiles],
    styles: { portrait: portrait ?? '', landscape: landscape ?? '' },
    fonts,
  };
}
