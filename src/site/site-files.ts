import { join } from 'node:path';
import { fileCache } from '../sheets/print/file-cache.ts';
import { bankFonts } from '../sheets/print/opened-fonts.ts';
import { softwareCache } from '../software/software-cache.ts';
import type { FileSource } from './file-source.ts';
import { addressFile } from './files/address-file.ts';
import { evidenceFile } from './files/evidence-file.ts';
import { fullTextFiles } from './files/full-text-files.ts';
import { pdfFiles } from './files/pdf-files.ts';
import { pictureFiles } from './files/picture-files.ts';
import { recallFile } from './files/recall-file.ts';
import { sheetFiles } from './files/sheet-files.ts';
import { talkPdfFiles } from './files/talk-pdf-files.ts';
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

/**
 * Opens an edition as a site.
 * @param root the bank's root
 * @param cacheFolder folder in which fonts and PDFs are kept between builds
 */
export async function openSite(
  options: Pick<SiteOptions, 'reading' | 'base' | 'work'>,
  { root, cacheFolder }: Pick<SiteFilesOptions, 'root' | 'cacheFolder'>,
): Promise<Site> {
  const fontCache = fileCache(join(cacheFolder, 'fonts'));
  const fonts = await bankFonts(root, options.reading.bank.source.fonts, fontCache);
  const sharedFontCache = fileCache(join(await softwareCache(), 'fonts'));
  return new Site({ ...options, fontCache, sharedFontCache, fonts });
}

/** The files of a site besides its pages, by kind. */
export const siteFiles = (site: Site, { root, cacheFolder, author }: SiteFilesOptions): FileSource[] => [
  pdfFiles(site, { author, cache: fileCache(join(cacheFolder, 'pdf')) }),
  talkPdfFiles(site, {
    author,
    root,
    cache: fileCache(join(cacheFolder, 'talk-pdf')),
    fontCache: fileCache(join(cacheFolder, 'fonts')),
  }),
  fullTextFiles(site),
  sheetFiles(site),
  recallFile(site),
  evidenceFile(site),
  addressFile(site),
  pictureFiles(site, root),
];
