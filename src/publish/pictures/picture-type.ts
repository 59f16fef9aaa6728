/** The forms in which pictures are published. */
export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg';

const latin = (bytes: Buffer, start: number, end: number): string => bytes.toString('latin1', start, end);

/** What may stand before the first element of an SVG file: a byte order mark, declarations and comments. */
const beforeRoot = /^\uFEFF?(?:\s|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s(?:[^[>]|\[(?:"[^"]*"|'[^']*'|[^\]"'])*\])*>)*/iu;

/**
 * Tells what a file is by its bytes, whatever its name says.
 * @param bytes of the whole file
 * @returns nothing for a file that is no picture of these forms
 */
export function pictureType(bytes: Buffer): PictureType | undefined {
  if (latin(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (/^GIF8[79]a$/u.test(latin(bytes, 0, 6))) return 'gif';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'webp';
  if (latin(bytes, 4, 8) === 'ftyp' && /avi[fs]/u.test(latin(bytes, 8, Math.min(bytes.readUInt32BE(0), 64))))
    return 'avif';
  return /^<(?:[\w-]+:)?svg[\s/>]/u.test(svgText(bytes).replace(beforeRoot, '')) ? 'svg' : undefined;
}

/**
 * The text of an SVG file in the encoding that its first bytes name.
 * @param bytes of the whole file
 */
export function svgText(bytes: Buffer): string {
  if (latin(bytes, 0, 2) === '\xff\xfe') return new TextDecoder('utf-16le').decode(bytes);
  if (latin(bytes, 0, 2) === '\xfe\xff') return new TextDecoder('utf-16be').decode(bytes);
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/u.exec(latin(bytes, 0, 200))?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
