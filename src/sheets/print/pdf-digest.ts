import { readdir, readFile } from 'node:fs/promises';
import { digestOf } from './file-cache.ts';
import type { PdfJob } from './make-pdf.ts';
import type { OwnFontFile } from './own-font-files.ts';
import { noOwnFamilies, type OwnFamilies } from './pretext-measurer.ts';
import { readSheetFonts } from './sheet-font-files.ts';
import type { TalkSetting } from './typeset-talk.ts';

const own = (path: string): URL => new URL(path, import.meta.url);

/** What one of the owner's fonts is cut to. */
export type FontCut = Pick<OwnFontFile, 'family' | 'characters'>;

const noCuts: readonly FontCut[] = [];

/** Packages whose next version may set a sheet another way. */
const packages = [
  '@chenglou/pretext',
  '@fontsource-variable/newsreader',
  '@myriaddreamin/typst-ts-node-compiler',
  'fontkit',
  'subset-font',
];

async function filesOf(folder: URL): Promise<Buffer[]> {
  const names = (await readdir(folder)).filter((name) => /\.(?:[jt]s|typ)$/u.test(name)).sort();
  return Promise.all(names.map((name) => readFile(new URL(name, folder))));
}

async function makerDigest(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(own('../../../package.json'), 'utf8'));
  const dependencies =
    typeof manifest === 'object' && manifest !== null && 'dependencies' in manifest
      ? Object(manifest.dependencies)
      : {};
  const versions = packages.map((name) => `${name}@${String(dependencies[name])}`);
  const fonts = await readSheetFonts();
  const sources = await Promise.all(['./', '../plan/', '../content/'].map((folder) => filesOf(own(folder))));
  return digestOf(...versions, fonts.regular, fonts.strong, ...sources.flat());
}

/**
 * Prepares the digests of talks' PDFs, which cover the same.
 * @param own the families of the fonts that the owner has added
 * @param characters what the fonts are cut to. A PDF has other bytes where they are cut to more, even if it does not use
 *   it, and one that was made for an edition with more talks must not be taken for that of another
 */
export async function talkPdfDigests(
  own: OwnFamilies,
  characters: string,
): Promise<(talk: TalkSetting, author: string) => string> {
  const maker = await makerDigest();
  const fonts = JSON.stringify([own, characters]);
  return ({ pictures, ...set }, author) =>
    digestOf(maker, fonts, JSON.stringify(set), author, ...pictures.flatMap(({ address, bytes }) => [address, bytes]));
}

/**
 * Prepares the digests of PDFs. A digest covers all that the PDF depends on: what the sheet says, its paper and
 * author, and the planner, template, fonts and packages that make it.
 * @param own the families of the fonts that the owner has added; each name has its file's digest
 * @param cuts what each of these fonts is cut to, since a PDF has other bytes where it is cut to more
 */
export async function pdfDigests(
  own: OwnFamilies = noOwnFamilies,
  cuts: readonly FontCut[] = noCuts,
): Promise<(job: PdfJob) => string> {
  const maker = await makerDigest();
  const fonts = JSON.stringify([own, cuts]);
  return ({ content, paper, author }) => digestOf(maker, fonts, JSON.stringify(content), paper, author);
}
