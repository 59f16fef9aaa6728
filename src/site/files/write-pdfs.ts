import type { FileCache } from '../../sheets/print/file-cache.ts';
import { makePdfs, type PdfMaking } from '../../sheets/print/make-pdfs.ts';
import { inBatches } from '../../story-files/in-batches.ts';
import type { FileReceiver } from '../file-source.ts';

/** A PDF of a site: where it is served, and the digest of all that it is made from. */
interface SitePdf {
  path: string;
  input: string;
}

/** How PDFs are made that the last site does not have. */
interface PdfWriting<Pdf> {
  /** Where they are kept between builds. */
  cache: FileCache;
  /** Who gets them. */
  receiver: FileReceiver;
  /** Digest of what a PDF shows and of what makes it, under which it is kept. */
  digestOf: (pdf: Pdf) => Promise<string> | string;
  /** Tells how they are made; it is asked only where one has to be made. */
  making: () => Promise<PdfMaking<Pdf>>;
}

/**
 * Gives PDFs to the site that is being made, and makes those that no earlier build has made, as many at a time as there
 * are processors.
 * @param pdfs all of a kind
 */
export async function writePdfs<Pdf extends SitePdf>(
  pdfs: readonly Pdf[],
  { cache, receiver: { write, takeOver, onProgress }, digestOf, making }: PdfWriting<Pdf>,
): Promise<void> {
  const missing: { pdf: Pdf; name: string }[] = [];
  // Each answer waits until the page is rendered that is being rendered, so many are asked at once.
  await inBatches(pdfs, async (pdf) => {
    const { path, input } = pdf;
    if (takeOver({ path, input })) return;
    const name = `${await digestOf(pdf)}.pdf`;
    const bytes = await cache.read(name);
    if (bytes) await write({ path, input, content: () => bytes });
    else missing.push({ pdf, name });
  });
  if (missing.length > 0) {
    let made = 0;
    const { fonts, questionOf } = await making();
    await makePdfs(missing, { fonts, questionOf: ({ pdf }) => questionOf(pdf) }, async ({ pdf, name }, bytes) => {
      const { path, input } = pdf;
      await cache.write(name, bytes);
      await write({ path, input, content: () => bytes });
      made += 1;
      onProgress(made, missing.length);
    });
  }
  await cache.forgetOld();
}
