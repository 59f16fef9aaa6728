import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPdf } from './print/read-pdf.ts';

const decoder = new TextDecoder();

/** A text with what is percent-encoded in it decoded as well. */
const withDecoded = (text: string): string =>
  `${text}\n${text.replaceAll(/(?:%[0-9a-f]{2})+/giu, (encoded) => decoder.decode(Buffer.from(encoded.replaceAll('%', ''), 'hex')))}`;

/** HTML and then its text alone, so that what is marked up can be found as well. */
const withoutTags = (text: string): string =>
  text.startsWith('<!') ? `${text}\n${text.replaceAll(/<[^>]*>/gu, ' ')}` : text;

async function textOf(bytes: Buffer): Promise<string> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return textOf(gunzipSync(bytes));
  if (bytes.subarray(0, 5).toString() !== '%PDF-') return withoutTags(bytes.toString('utf8'));
  const { title, author, pages } = await readPdf(bytes);
  return [title, author, ...pages.flatMap(({ texts }) => texts.map(({ text }) => text))].join('\n');
}

/**
 * All that can be read in a built site: the name and the text of each file, unzipped and decoded, PDFs as they are read.
 * @param folder the built site
 */
export async function publishedText(folder: string): Promise<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const texts: string[] = [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    texts.push(file.slice(folder.length));
    if (entry.isFile()) texts.push(await textOf(readFileSync(file)));
  }
  return withDecoded(texts.join('\n')).normalize('NFC');
}
