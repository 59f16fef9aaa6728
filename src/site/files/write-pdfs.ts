import type { FileCache } from '../../sheets/print/file-cache.ts';
import { makePdfs, type PdfMaking } from '../../sheets/print/make-pdfs.ts';
import { inBatches } from '../../story-files/in-batches.ts';
import type { FileReceiver } from '../file-source.ts';

/** A PDF of a site: where it is served, and the digest of all that it is made from. */
interface SitePdf {
  path: string;
  input: string;
}

/**
 * Gives PDFs to the site that is being made, and makes those that no earlier build has made, as many at a time as there
 * are processors.
 * @param pdfs all of a kind
 * @param places where they are kept between builds, and who gets them
 * @param making tells how they are made; it is asked only where one has to be made
 */
export async function writePdfs<Pdf extends SitePdf>(
  pdfs: readonly Pdf[],
  { cache, receiver: { write, takeOver, onProgress } }: { cache: FileCache; receiver: FileReceiver },
  making: () => Promise<PdfMaking<Pdf>>,
): Promise<void> {
  const nameOf = ({ input }: SitePdf): string => `${input}.pdf`;
  const missing: Pdf[] = [];
  // Each answer waits until the page is rendered that is being rendered, so many are asked at once.
  await inBatches(pdfs, async (pdf) => {
    const { path, input } = pdf;
    if (takeOver({ path, input })) return;
    const bytes = await cache.read(nameOf(pdf));
    if (bytes) await write({ path, input, content: () => bytes });
    else missing.push(pdf);
  });
  if (missing.length > 0) {
    let made = 0;
    await makePdfs(missing, await making(), async ({ path, input }, bytes) => {
      await cache.write(nameOf({ path, input }), bytes);
      await write({ path, input, content: () => bytes });
      made += 1;
      onProgress(made, missing.length);
    });
  }
  await cache.forgetOld();
}
