import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sheetPdfUrl } from '../content/sheet-urls.ts';
import { fileCache } from './file-cache.ts';
import type { PdfJob } from './make-pdf.ts';
import { makePdfs } from './make-pdfs.ts';
import { pdfDigests } from './pdf-digest.ts';

/** Where PDFs are kept between builds and where they go. */
export interface PdfFolders {
  cache: string;
  /** The built site. */
  site: string;
}

/**
 * Makes the PDFs that no earlier build has made, and puts all of them into a site.
 * @param jobs the PDFs of the site
 * @param folders the cache and the site
 * @param onProgress is told how many of the missing ones are made
 * @returns how many were made
 * @throws what the first failing job threw
 */
export async function writePdfs(
  jobs: readonly PdfJob[],
  folders: PdfFolders,
  onProgress: (made: number, missing: number) => void,
): Promise<number> {
  const cache = fileCache(folders.cache);
  const digestFor = await pdfDigests();
  const named = jobs.map((job) => ({ ...job, file: `${digestFor(job)}.pdf` }));
  const isKept = await Promise.all(named.map(({ file }) => cache.has(file)));
  const missing = named.filter((_, index) => isKept[index] !== true);
  let made = 0;
  await makePdfs(missing, async ({ file }, pdf) => {
    await cache.write(file, pdf);
    made += 1;
    onProgress(made, missing.length);
  });
  await Promise.all(
    named.map(async ({ content, paper, file }) => {
      const target = join(folders.site, decodeURIComponent(sheetPdfUrl(content, paper)));
      await mkdir(dirname(target), { recursive: true });
      await copyFile(join(folders.cache, file), target);
    }),
  );
  await cache.forgetOld();
  return made;
}
