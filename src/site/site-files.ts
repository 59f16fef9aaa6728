import { join } from 'node:path';
import type { BankSource } from '../bank/bank-source.ts';
import { fileCache } from '../sheets/print/file-cache.ts';
import { bankFonts } from '../sheets/print/opened-fonts.ts';
import { softwareCache } from '../software/software-cache.ts';
import { softwareState } from '../software/software-state.ts';
import type { PiecesFile } from '../story-files/kept-pieces.ts';
import type { FileSource } from './file-source.ts';
import { addressFile } from './files/address-file.ts';
import { evidenceFile } from './files/evidence-file.ts';
import { fullTextFiles } from './files/full-text-files.ts';
import { pdfFiles } from './files/pdf-files.ts';
import { pictureFiles } from './files/picture-files.ts';
import { recallFile } from './files/recall-file.ts';
import { sheetFiles } from './files/sheet-files.ts';
import { talkPdfFiles } from './files/talk-pdf-files.ts';
import { keepCommonAdvances } from './kept-advances.ts';
import { makeEvidence } from './make-evidence.ts';
import type { PartFiles } from './site-part.ts';
import { Site, type SiteOptions } from './site.ts';

/** Where a site comes from. */
export interface SiteFilesOptions {
  /** The bank's root. */
  root: string;
  /** Folder in which fonts and PDFs are kept between builds. */
  cacheFolder: string;
  /** Who is named as the author of the PDFs. */
  author: string;
}

/** Where pieces of the evidence are that come of the catalogue alone. */
const piecesOfCatalogue = async (): Promise<PiecesFile> => ({
  path: join(await softwareCache(), 'evidence-of-catalogue.json'),
  version: softwareState(),
});

/**
 * Makes what every bank has, as long as its letters are European: the fonts of the sheets, how wide its characters are, and
 * the pieces of the evidence that come of the catalogue.
 * @param site of an empty bank
 */
export async function makeShared(site: Site): Promise<void> {
  await site.sheetAssets();
  await keepCommonAdvances();
  await makeEvidence(site.bank, { own: await piecesOfCatalogue() });
}

/** All that a bank says. */
const textsOf = ({ stories, lists }: BankSource): string =>
  JSON.stringify([stories.map(({ frontmatter, outline }) => [frontmatter, outline]), lists]);

/**
 * Opens an edition as a site.
 * @param root the bank's root
 * @param cacheFolder folder in which fonts and pieces of the evidence are kept between builds
 */
export async function openSite(
  options: Pick<SiteOptions, 'edition' | 'source' | 'bodies' | 'problems' | 'base' | 'sharedDigest' | 'makeIndex'>,
  { root, cacheFolder }: Pick<SiteFilesOptions, 'root' | 'cacheFolder'>,
): Promise<Site> {
  const fontCache = fileCache(join(cacheFolder, 'fonts'));
  const { edition, source } = options;
  const fonts = await bankFonts(root, source.fonts, fontCache, edition === 'private' ? undefined : textsOf(source));
  const shared = await softwareCache();
  const sharedFontCache = fileCache(join(shared, 'fonts'));
  const piecesIn = (folder: string, name: string): PiecesFile => ({
    path: join(folder, name),
    version: softwareState(),
  });
  const evidencePieces = {
    own: piecesIn(cacheFolder, `evidence-${options.edition}.json`),
    shared: piecesIn(shared, 'evidence-of-catalogue.json'),
  };
  return new Site({ ...options, fonts, fontCache, sharedFontCache, evidencePieces });
}

/** The files that go with the sheets and the search: the second thread of a build makes them. */
export const sheetPartFiles = (site: Site, { cacheFolder, author }: SiteFilesOptions): PartFiles => ({
  elsewhere: [fullTextFiles(site), pdfFiles(site, { author, cache: fileCache(join(cacheFolder, 'pdf')) })],
  here: [sheetFiles(site), evidenceFile(site)],
});

/** The other files of a site besides its pages. */
export const storyPartFiles = (site: Site, { root, cacheFolder, author }: SiteFilesOptions): PartFiles => ({
  elsewhere: [
    talkPdfFiles(site, {
      author,
      root,
      cache: fileCache(join(cacheFolder, 'talk-pdf')),
      fontCache: fileCache(join(cacheFolder, 'fonts')),
    }),
  ],
  here: [recallFile(site), addressFile(site), pictureFiles(site, root)],
});

/** Every file of a site besides its pages. */
export const allFiles = (site: Site, options: SiteFilesOptions): FileSource[] =>
  [sheetPartFiles(site, options), storyPartFiles(site, options)].flatMap(({ elsewhere, here }) => [
    ...elsewhere,
    ...here,
  ]);

/** Files without some kinds, by what is said while they are made. */
export function withoutKinds({ elsewhere, here }: PartFiles, leaveOut: RegExp | undefined): PartFiles {
  const isMade = ({ doing }: FileSource): boolean => leaveOut?.test(doing) !== true;
  return { elsewhere: elsewhere.filter(isMade), here: here.filter(isMade) };
}
