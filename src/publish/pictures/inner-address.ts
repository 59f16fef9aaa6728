import { pictureType, type PictureType } from './picture-type.ts';

const pictureTypes: Readonly<Record<PictureType, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

/** What fonts begin with. */
const fontTypes: ReadonlyMap<string, string> = new Map([
  ['wOF2', 'font/woff2'],
  ['wOFF', 'font/woff'],
  ['OTTO', 'font/otf'],
  ['true', 'font/ttf'],
  ['\0\u0001\0\0', 'font/ttf'],
]);

/** A font with every table that it announces, as far as it says how long it is; nothing for what only begins like one. */
function wholeFont(bytes: Buffer, type: string): Buffer | undefined {
  if (type.startsWith('font/woff')) {
    const length = bytes.length < 12 ? 0 : bytes.readUInt32BE(8);
    return length >= 44 && length <= bytes.length ? bytes.subarray(0, length) : undefined;
  }
  const count = bytes.length < 12 ? 0 : bytes.readUInt16BE(4);
  if (count === 0 || bytes.length < 12 + 16 * count) return undefined;
  const ends = Array.from({ length: count }, (_, table) => {
    const place = 12 + 16 * table;
    return bytes.readUInt32BE(place + 8) + bytes.readUInt32BE(place + 12);
  });
  const length = Math.max(...ends);
  return length <= bytes.length ? bytes.subarray(0, length) : undefined;
}

/** The bytes of a `data:` address; whether they are in base64, its parameters say. What follows `#` is none of them. */
function bytesOf(address: string): Buffer | undefined {
  const [whole = ''] = address.slice('data:'.length).split('#', 1);
  const comma = whole.indexOf(',');
  if (comma === -1) return undefined;
  const unescaped = Buffer.from(whole.slice(comma + 1))
    .toString('latin1')
    .replaceAll(/%([\da-f]{2})/giu, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  return Buffer.from(unescaped, /;\s*base64\s*$/iu.test(whole.slice(0, comma)) ? 'base64' : 'latin1');
}

/** What is written out in an address, without metadata. What it is, its bytes tell, whatever the address says. */
function cleanData(address: string, clean: (picture: Buffer) => Buffer | undefined): string | undefined {
  const bytes = bytesOf(address);
  if (!bytes) return undefined;
  const picture = pictureType(bytes);
  const font = fontTypes.get(bytes.toString('latin1', 0, 4));
  const type = picture ? pictureTypes[picture] : font;
  const kept = picture ? clean(bytes) : wholeFont(bytes, font ?? '');
  return type !== undefined && kept ? `data:${type};base64,${kept.toString('base64')}` : undefined;
}

/**
 * An address within a picture as it may be published: a place in the picture itself, or a picture or font that is written
 * out there. Nothing else is drawn where a page shows the picture, and names of files tell of their maker's computer.
 * Browsers read addresses loosely, so this does, too.
 * @param clean takes the metadata from a picture that is written out
 * @returns nothing for any other address, and for data that is neither picture nor font
 */
export function innerAddress(value: string, clean: (picture: Buffer) => Buffer | undefined): string | undefined {
  const plain = value.replaceAll(/[\t\n\r]/gu, '').replace(/^[\p{Cc}\s]+/u, '');
  if (/^data:/iu.test(plain)) return cleanData(plain, clean);
  return plain === '' || plain.startsWith('#') ? value : undefined;
}

/** Tells whether some text that need not be an address would call a host or a program, or has data, if it was taken for one. */
export const looksLikeAddress = (text: string): boolean =>
  /^[\p{Cc}\s]*(?:(?:data|https?|javascript):|[a-z][a-z\d+.-]*:[\\/]|[\\/]{2})/iu.test(text);
