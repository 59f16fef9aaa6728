import { crc32 } from 'node:zlib';
import { orientationOf, orientationOnly } from './orientation.ts';

/** The chunks without which the pixels, their colors or their movement would be others. */
const needed = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'bKGD', 'pHYs'],
  ...['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), whole.length - 4);
  return whole;
}

/**
 * A PNG without text, time, EXIF and what stands after its end: screenshots that were cropped may have the whole screen
 * there. Its pixels stay as they are coded; of its EXIF only the orientation is kept.
 */
export function pngWithoutMetadata(bytes: Buffer): Buffer {
  const parts = [bytes.subarray(0, 8)];
  let place = 8;
  while (place + 12 <= bytes.length) {
    const end = place + 12 + bytes.readUInt32BE(place);
    const type = bytes.toString('latin1', place + 4, place + 8);
    if (needed.has(type)) parts.push(bytes.subarray(place, end));
    const turned = type === 'eXIf' ? orientationOnly(orientationOf(bytes.subarray(place + 8, end - 4))) : undefined;
    if (turned) parts.push(chunk(type, turned));
    if (type === 'IEND') break;
    place = end;
  }
  return Buffer.concat(parts);
}
