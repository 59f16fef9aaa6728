import { z } from 'zod';

const textItem = z.object({ str: z.string(), hasEOL: z.boolean().default(false) });

/** Texts in whatever a PDF says of itself. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/**
 * Everything that a PDF says: its pages, what it says of itself, its links, bookmarks, notes and attachments.
 * @param bytes the file
 * @returns nothing where it cannot be read: it is damaged, or locked
 */
export async function pdfText(bytes: Uint8Array): Promise<string | undefined> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const { info, metadata } = await document.getMetadata();
    const texts = [...textsIn(info), metadata?.getRaw() ?? '', ...textsIn(await document.getOutline())].map(String);
    texts.push(...Object.keys((await document.getDestinations()) ?? {}));
    for (const [name, { content = new Uint8Array() } = {}] of Object.entries((await document.getAttachments()) ?? {})) {
      texts.push(name, Buffer.from(content).toString('utf8'));
    }
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const said = items.flatMap((item) => textItem.safeParse(item).data ?? []);
      const notes = textsIn(await page.getAnnotations());
      // Letters that stand far apart are items of their own; what stands on another line need not go on from there.
      texts.push(
        said.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
        said.map(({ str }) => str).join('\n'),
        ...notes,
        ...textsIn(await page.getStructTree()),
      );
    }
    return texts.join('\n');
  } catch {
    return undefined;
  } finally {
    await task.destroy();
  }
}
