import { papers, type Paper } from '../../../schemas/words.ts';
import { parseSheetPdfUrl, sheetPdfUrl } from '../../bank/urls.ts';
import type { NamedSheet, SheetName } from '../../sheets/content/bank-sheets.ts';
import type { SheetContent } from '../../sheets/content/sheet-content.ts';
import type { FileCache } from '../../sheets/print/file-cache.ts';
import type { OwnFontFile } from '../../sheets/print/own-font-files.ts';
import { pdfDigests } from '../../sheets/print/pdf-digest.ts';
import { typesetting } from '../../sheets/print/typesetting.ts';
import type { SheetPlan } from '../../sheets/plan/sheet-plan.ts';
import { softwareState } from '../../software/software-state.ts';
import type { FileSource } from '../file-source.ts';
import { inputDigest } from '../input-digest.ts';
import type { Site } from '../site.ts';
import { writePdfs } from './write-pdfs.ts';

/** Who is named as the author of the PDFs, and where they are kept between builds. */
export interface PdfOptions {
  author: string;
  cache: FileCache;
}

const noFonts: readonly OwnFontFile[] = [];

const pathOf = (sheet: SheetName, paper: Paper): string => decodeURIComponent(sheetPdfUrl(sheet, paper));

/** A PDF of a sheet that is not composed yet. */
interface SheetPdf {
  sheet: NamedSheet;
  paper: Paper;
  path: string;
  input: string;
}

/** The cheat sheets as PDFs. A build makes those that no earlier one has made, as many at a time as there are processors. */
export function pdfFiles(
  site: Pick<Site, 'sheets' | 'sheet' | 'contentOf' | 'sheetInput' | 'plans' | 'fonts' | 'sheetAssets'>,
  { author, cache }: PdfOptions,
): FileSource {
  const planOf = (content: SheetContent): SheetPlan => site.plans(content).portrait;
  const ownFonts = async (): Promise<readonly OwnFontFile[]> =>
    site.fonts.own.faces.length === 0 ? noFonts : (await site.sheetAssets()).ownFonts;
  return {
    doing: 'Making PDFs of the cheat sheets',
    find: async (path) => {
      const wanted = parseSheetPdfUrl(path);
      const content = wanted && site.sheet(wanted.kind, wanted.id);
      if (!content) return undefined;
      const { paper } = wanted;
      // A build has other threads make PDFs.
      const { makePdf } = await import('../../sheets/print/make-pdf.ts');
      const pdf = await makePdf({ paper, author }, planOf(content), await ownFonts());
      return { path, content: () => pdf };
    },
    all: async (receiver) => {
      const { families } = site.fonts.own;
      const cuts = (await ownFonts()).map(({ family, characters }) => ({ family, characters }));
      // Mostly the last site has all of them.
      let digests: ReturnType<typeof pdfDigests> | undefined;
      const pdfs = site.sheets.flatMap((sheet) =>
        papers.map((paper): SheetPdf => {
          const input = inputDigest(softwareState(), site.sheetInput(sheet), paper, author, families, cuts);
          return { sheet, paper, path: pathOf(sheet, paper), input };
        }),
      );
      await writePdfs(pdfs, {
        ...{ cache, receiver },
        digestOf: async ({ sheet, paper }) =>
          (await (digests ??= pdfDigests(families, cuts)))({ content: site.contentOf(sheet), paper, author }),
        making: async () => ({
          fonts: { own: await ownFonts(), title: [] },
          questionOf: async ({ sheet, paper }) => ({
            sheet: typesetting(planOf(site.contentOf(sheet)), paper),
            author,
          }),
        }),
      });
    },
  };
}
