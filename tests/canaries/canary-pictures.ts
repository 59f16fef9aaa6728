import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** Gives a word for each place of a picture. */
type Word = (place: string) => string;

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/pictures/${name}`, import.meta.url));
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const uint = (value: number, size: number): Buffer => Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex');

function pngChunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([latin(type), content]);
  return Buffer.concat([uint(content.length, 4), named, uint(crc32(named), 4)]);
}

const jpegSegment = (code: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, code]), uint(content.length + 2, 2), content]);

/** EXIF with one text, the maker of the camera. */
function exif(text: string): Buffer {
  const head = Buffer.concat([
    latin('MM\0*'),
    uint(8, 4),
    uint(1, 2),
    uint(0x010f, 2),
    uint(2, 2),
    uint(text.length, 4),
    uint(26, 4),
    uint(0, 4),
  ]);
  return Buffer.concat([head, latin(text)]);
}

/** A picture in some form, with words in all places of it that are not seen. */
export const canaryPictures: Readonly<Record<'png' | 'jpg' | 'svg', (word: Word) => Buffer>> = {
  png(word) {
    const whole = fixture('screen.png');
    const text = pngChunk('tEXt', latin(`Comment\0${word('text of a PNG')}`));
    const packed = pngChunk('zTXt', Buffer.concat([latin('Comment\0\0'), deflateSync(word('packed text of a PNG'))]));
    const noted = pngChunk('eXIf', exif(word('EXIF of a PNG')));
    return Buffer.concat([
      whole.subarray(0, 33),
      text,
      packed,
      noted,
      whole.subarray(33),
      latin(word('after the end of a PNG')),
    ]);
  },
  jpg(word) {
    const whole = fixture('photo.jpg');
    return Buffer.concat([
      whole.subarray(0, 2),
      jpegSegment(0xe1, Buffer.concat([latin('Exif\0\0'), exif(word('EXIF of a JPEG'))])),
      jpegSegment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0<x>${word('XMP of a JPEG')}</x>`)),
      jpegSegment(0xfe, latin(word('comment of a JPEG'))),
      whole.subarray(2),
      latin(word('after the end of a JPEG')),
    ]);
  },
  svg: (word) =>
    Buffer.from(`<?xml version="1.0"?>
<!-- ${word('comment of an SVG')} -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="${word('label of an SVG')}" data-name="${word('data of an SVG')}" viewBox="0 0 9 9">
  <title>${word('title of an SVG')}</title>
  <desc>${word('description of an SVG')}</desc>
  <metadata>${word('metadata of an SVG')}</metadata>
  <rect width="9" height="9"/>
</svg>
`),
};
