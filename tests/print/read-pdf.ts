import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

/** A stretch of text on a page; lengths in points from the lower left corner. */
export interface PdfText {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  /** Size of the type. */
  size: number;
}

/** One page of a PDF. */
export interface PdfPage {
  width: number;
  height: number;
  texts: PdfText[];
  /** Names of the tags in it, in the order of reading: `H1`, `L`, `LI`. */
  tags: string[];
}

/** What a PDF says about itself and shows. */
export interface ReadPdf {
  pages: PdfPage[];
  title: string | undefined;
  author: string | undefined;
  language: string | undefined;
  isTagged: boolean;
  /** For each font on its pages, whether it is in the file. */
  embeddedFonts: boolean[];
}

const information = z.object({
  Title: z.string().optional(),
  Author: z.string().optional(),
  Language: z.string().nullish(),
});
const textItem = z.object({ str: z.string(), transform: z.array(z.number()), width: z.number() });
const fontObject = z.object({ missingFile: z.boolean() });
interface StructNode {
  role?: string | undefined;
  children?: StructNode[] | undefined;
}
const structNode: z.ZodType<StructNode> = z.object({
  role: z.string().optional(),
  children: z.array(z.lazy(() => structNode)).optional(),
});

const tagsIn = ({ role, children = [] }: StructNode): string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(tagsIn),
];

async function readPage(page: PDFPageProxy, embedded: boolean[]): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const texts = items.flatMap((item): PdfText[] => {
    const parsed = textItem.safeParse(item);
    if (!parsed.success || parsed.data.str.trim() === '') return [];
    const [, , skew = 0, size = 0, x = 0, y = 0] = parsed.data.transform;
    return [{ text: parsed.data.str, x, y, width: parsed.data.width, size: Math.hypot(skew, size) }];
  });
  // Fonts are there once the page's drawing instructions have been read.
  await page.getOperatorList();
  for (const id of Object.keys(styles)) {
    const font = fontObject.safeParse(page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined);
    embedded.push(font.success && !font.data.missingFile);
  }
  const tree = structNode.safeParse(await page.getStructTree());
  return { width, height, texts, tags: tree.success ? tagsIn(tree.data) : [] };
}

/**
 * Reads a PDF.
 * @param bytes the file
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const { Title, Author, Language } = information.parse(info);
  const embeddedFonts: boolean[] = [];
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number), embeddedFonts));
  }
  const marks = z.map(z.string(), z.unknown()).safeParse(await document.getMarkInfo());
  await task.destroy();
  return {
    pages,
    title: Title,
    author: Author,
    language: Language ?? undefined,
    isTagged: marks.success && marks.data.get('Marked') === true,
    embeddedFonts,
  };
}
