import { orientationOf, orientationOnly } from './orientation.ts';

/** The chunks without which the pixels, their colors or their movement would be others. */
const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ICCP']);
/** Flags in the head of an extended file that announce metadata. */
const flag = { exif: 0x08, xmp: 0x04 };
/** A frame's place, size and time, before its own chunks. */
const frameHead = 16;

interface Chunk {
  type: string;
  content: Buffer;
}

function chunksOf(bytes: Buffer, start: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let place = start; place + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(place + 4);
    const content = bytes.subarray(place + 8, place + 8 + size);
    chunks.push({ type: bytes.toString('latin1', place, place + 4), content });
    place += 8 + size + (size % 2);
  }
  return chunks;
}

function joined(chunks: readonly Chunk[]): Buffer {
  return Buffer.concat(
    chunks.flatMap(({ type, content }) => {
      const head = Buffer.alloc(8);
      head.write(type, 'latin1');
      head.writeUInt32LE(content.length, 4);
      return [head, content, Buffer.alloc(content.length % 2)];
    }),
  );
}

const withoutNotes = (content: Buffer): Buffer =>
  Buffer.concat([
    content.subarray(0, frameHead),
    joined(chunksOf(content, frameHead).filter(({ type }) => needed.has(type))),
  ]);

/** EXIF in WebP may begin with the name that it has in JPEG. */
const tiffOf = (content: Buffer): Buffer =>
  content.toString('latin1', 0, 6) === 'Exif\0\0' ? content.subarray(6) : content;

/**
 * A WebP without EXIF, XMP and whatever else is no part of the picture. Its pixels and their movement stay as they are
 * coded; of its EXIF only the orientation is kept.
 */
export function webpWithoutMetadata(bytes: Buffer): Buffer {
  const all = chunksOf(bytes.subarray(0, 8 + bytes.readUInt32LE(4)), 12);
  const exif = all.find(({ type }) => type === 'EXIF');
  const turned = exif ? orientationOnly(orientationOf(tiffOf(exif.content))) : undefined;
  const kept = all.flatMap(({ type, content }): Chunk[] => {
    if (type === 'ANMF') return [{ type, content: withoutNotes(content) }];
    if (type === 'VP8X') {
      const head = Buffer.from(content);
      head[0] = ((content[0] ?? 0) & ~(flag.exif | flag.xmp)) | (turned ? flag.exif : 0);
      return [{ type, content: head }];
    }
    return needed.has(type) ? [{ type, content }] : [];
  });
  const body = joined([...kept, ...(turned ? [{ type: 'EXIF', content: turned }] : [])]);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
