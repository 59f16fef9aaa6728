import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Fontkit from 'fontkit';
import type { FontSource } from '../../bank/bank-source.ts';
import type { SheetWeight } from '../plan/text-measurer.ts';
import type { FileCache } from './file-cache.ts';
import type { OwnFamilies } from './pretext-measurer.ts';

const load = createRequire(import.meta.url);

/** One weight of a font that an owner has added. */
export interface OwnFace {
  /** A name of its own, the same for pages, canvases and PDFs. It has the file's digest, so no two fonts share it. */
  family: string;
  weight: SheetWeight;
  /** The OpenType file. */
  bytes: Buffer;
  /** The place on each axis at which a variable font is used; empty for others. */
  axes: Readonly<Record<string, number>>;
  font: Fontkit.Font;
}

/** CSS weight from which on a font is taken for the strong one. */
const strongFrom = 600;
const usedWeights: Readonly<Record<SheetWeight, number>> = { regular: 400, strong: strongFrom };

const clamped = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(Math.max(value, min), max);

/** The faces of a variable font: both weights, as far as it has them. */
function variableFaces(font: Fontkit.Font, face: Pick<OwnFace, 'family' | 'bytes'>): OwnFace[] {
  const axes = Object.entries(font.variationAxes);
  const weightAxis = font.variationAxes['wght'];
  const weights: SheetWeight[] = weightAxis && weightAxis.max >= strongFrom ? ['regular', 'strong'] : ['regular'];
  return weights.map((weight) => {
    const places = Object.fromEntries(
      axes.map(([name, axis]) => [
        name,
        axis === undefined ? 0 : name === 'wght' ? clamped(usedWeights[weight], axis) : axis.default,
      ]),
    );
    const family = `${face.family} ${weight}`;
    return { ...face, family, weight, axes: places, font: font.getVariation(places) };
  });
}

/** The faces of an OpenType font. */
function facesOf(bytes: Buffer, digest: string): OwnFace[] {
  const { create }: typeof Fontkit = load('fontkit');
  const font = create(bytes);
  if ('fonts' in font) throw new Error('It holds several fonts.');
  // Whatever is wrong with a font comes to light when it is used.
  font.layout(String.fromCodePoint(...font.characterSet.slice(0, 3)));
  const face = { family: `Sheet Own ${digest.slice(0, 12)}`, bytes };
  if (Object.keys(font.variationAxes).length > 0) return variableFaces(font, face);
  const weight = font['OS/2'].usWeightClass >= strongFrom ? 'strong' : 'regular';
  return [{ ...face, weight, axes: {}, font }];
}

/** A font as programs work with it: what is compressed for the web is unpacked, which takes seconds for a large one. */
async function unpacked(file: string, digest: string, cache: FileCache | undefined): Promise<Buffer> {
  const name = `${digest.slice(0, 24)}.otf`;
  const kept = /\.woff2$/iu.test(file) ? await cache?.read(name) : undefined;
  if (kept) return kept;
  const bytes = await readFile(file);
  // It takes long to load, and mostly no owner has added fonts.
  const { convert, detectFormat } = await import('fontverter');
  if (detectFormat(bytes) === 'sfnt') return bytes;
  const made = await convert(bytes, 'sfnt');
  await cache?.write(name, made);
  return made;
}

/** Opened files by their digest, and opened fonts by their family. */
const opened = new Map<string, OwnFace[] | undefined>();
const fontByFamily = new Map<string, Fontkit.Font>();

/** The font of a family that an owner has added; undefined where there is none of the name. */
export const ownFontOf = (family: string): Fontkit.Font | undefined => fontByFamily.get(family);

/** The faces of a file; undefined where it is no font that can be used. */
async function openFaces(
  root: string,
  { file, digest }: FontSource,
  cache: FileCache | undefined,
): Promise<OwnFace[] | undefined> {
  if (opened.has(digest)) return opened.get(digest);
  let faces: OwnFace[] | undefined;
  try {
    faces = facesOf(await unpacked(join(root, file), digest, cache), digest);
  } catch {
    // A library that reads fonts throws anything for a file that is none.
    faces = undefined;
  }
  opened.set(digest, faces);
  for (const { family, font } of faces ?? []) fontByFamily.set(family, font);
  return faces;
}

/** The fonts that an owner has added. */
export interface OwnFonts {
  faces: readonly OwnFace[];
  families: OwnFamilies;
  /** Files that are no fonts that can be used. */
  unusable: readonly string[];
}

/** The families of some faces for each weight. A font of the other weight is better than none. */
function familiesOf(faces: readonly OwnFace[]): OwnFamilies {
  const familiesFor = (weight: SheetWeight): string[] =>
    [...faces.filter((face) => face.weight === weight), ...faces.filter((face) => face.weight !== weight)].map(
      ({ family }) => family,
    );
  return { regular: familiesFor('regular'), strong: familiesFor('strong') };
}

/**
 * The fonts that have one of some characters: others would tell what letters the owner writes elsewhere.
 * @param codePoints what the sheets' own font lacks
 */
export function ownFontsFor({ faces, unusable }: OwnFonts, codePoints: readonly number[]): OwnFonts {
  const needed = faces.filter(({ font }) => codePoints.some((codePoint) => font.hasGlyphForCodePoint(codePoint)));
  return { faces: needed, families: familiesOf(needed), unusable };
}

/**
 * Opens the fonts of a bank, each once in a process.
 * @param root the project's root
 * @param sources the files, in the order in which they are asked for a character
 * @param cache where unpacked fonts are kept
 */
export async function openOwnFonts(
  root: string,
  sources: readonly FontSource[],
  cache: FileCache | undefined,
): Promise<OwnFonts> {
  const found = await Promise.all(
    sources.map(async (source) => ({ file: source.file, faces: await openFaces(root, source, cache) })),
  );
  const faces = found.flatMap((one) => one.faces ?? []);
  return {
    faces,
    families: familiesOf(faces),
    unusable: found.filter((one) => one.faces === undefined).map(({ file }) => file),
  };
}
