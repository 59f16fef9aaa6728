import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { create } from 'fontkit';
import type { Evidence } from '../src/search/evidence/evidence-data.ts';
import { bytesOfText } from '../src/search/vectors/packed-vectors.ts';
import { openWordTable } from '../src/search/vectors/word-table.ts';
import { readPdf } from './print/read-pdf.ts';

/** A file of a built site. */
export interface PublishedFile {
  /** In the site's folder. */
  path: string;
  /** Its name, and all that people read in it: unzipped, unpacked and decoded, PDFs as they are shown. */
  text: string;
  /** What else its bytes say, and those that are packed in them: notes in PDFs, pictures and fonts. */
  hidden: string;
}

const decoder = new TextDecoder();

/** A text with what is percent-encoded in it decoded as well. */
const withDecoded = (text: string): string =>
  `${text}\n${text.replaceAll(/(?:%[0-9a-f]{2})+/giu, (encoded) => decoder.decode(Buffer.from(encoded.replaceAll('%', ''), 'hex')))}`;

/** HTML and then its text alone, so that what is marked up can be found as well. */
const withoutTags = (text: string): string =>
  text.startsWith('<!') ? `${text}\n${text.replaceAll(/<[^>]*>/gu, ' ')}` : text;

/** What stands packed somewhere in a file, as in the streams of a PDF and the notes of a PNG. */
function packedTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let place = bytes.indexOf(0x78); place !== -1; place = bytes.indexOf(0x78, place + 1)) {
    // The first two bytes of what is packed make a number that can be divided by 31.
    if (bytes.length < place + 2 || bytes.readUInt16BE(place) % 31 !== 0) continue;
    try {
      texts.push(inflateSync(bytes.subarray(place)).toString('latin1'));
    } catch {
      // It only looked like the beginning of something packed.
    }
  }
  return texts;
}

async function pdfText(bytes: Buffer): Promise<string> {
  const { title, author, pages } = await readPdf(bytes);
  return [title, author, ...pages.flatMap(({ texts }) => texts.map(({ text }) => text))].join('\n');
}

/** The names that a font has for itself. */
function fontNames(bytes: Buffer): string {
  const font = create(bytes);
  return JSON.stringify('name' in font ? font.name : {});
}

const isEvidence = /^search\/evidence\..*\.json$/u;

/** The words whose vectors are sent to browsers, which stand in the evidence as bytes. */
function wordsSent(json: string): string {
  const { wordTable }: Evidence = JSON.parse(json);
  return openWordTable(bytesOfText(wordTable)).commonWords.join(' ');
}

async function textOf(path: string, bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 5).toString() === '%PDF-') return pdfText(bytes);
  if (/\.(?:woff2?|[ot]tf)$/u.test(path)) return fontNames(bytes);
  const text = bytes.toString('utf8');
  return isEvidence.test(path) ? `${text}\n${wordsSent(text)}` : withoutTags(text);
}

async function publishedFile(path: string, bytes: Buffer): Promise<PublishedFile> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return publishedFile(path, gunzipSync(bytes));
  const text = withDecoded(`${path}\n${await textOf(path, bytes)}`).normalize('NFC');
  // What is plain text hides nothing.
  const hidden = isUtf8(bytes) ? [] : [bytes.toString('latin1'), ...packedTexts(bytes)];
  return { path, text, hidden: hidden.join('\n') };
}

/**
 * Everything that a built site publishes.
 * @param folder the built site
 */
export async function publishedFiles(folder: string): Promise<PublishedFile[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files: PublishedFile[] = [];
  for (const path of paths.sort()) {
    files.push(await publishedFile(path, readFileSync(join(folder, path))));
  }
  return files;
}

/**
 * All that can be read in a built site: the name and the text of each file, unzipped and decoded, PDFs as they are read.
 * @param folder the built site
 */
export async function publishedText(folder: string): Promise<string> {
  return (await publishedFiles(folder)).map(({ text }) => text).join('\n');
}
