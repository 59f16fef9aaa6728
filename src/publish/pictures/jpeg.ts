import { orientationOf, orientationOnly } from './orientation.ts';

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee, app15: 0xef };
const exif = 'Exif\0\0';

const comment = 0xfe;
const isRestart = (code: number): boolean => code >= 0xd0 && code <= 0xd7;

/** Where the coded pixels of a scan end: at the next marker that is none of those inside it. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let place = bytes.indexOf(0xff, start); place !== -1; place = bytes.indexOf(0xff, place + 1)) {
    const code = bytes[place + 1];
    if (code !== undefined && code !== 0 && code !== 0xff && !isRestart(code)) return place;
  }
  return bytes.length;
}

function segment(code: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** What is kept of a segment before the pixels: what they cannot be decoded or colored without. */
function kept(code: number, bytes: Buffer): Buffer | undefined {
  const content = bytes.subarray(4);
  const name = content.toString('latin1', 0, 12);
  if (code === marker.app0) {
    // The size of the pixels, without the small picture that may follow.
    return name.startsWith('JFIF\0') ? segment(code, content.subarray(0, 12), Buffer.alloc(2)) : undefined;
  }
  if (code === marker.app2) return name.startsWith('ICC_PROFILE\0') ? bytes : undefined;
  if (code === marker.app14) return name.startsWith('Adobe') ? bytes : undefined;
  const isNote = code === comment || (code >= marker.app1 && code <= marker.app15);
  return isNote ? undefined : bytes;
}

/**
 * A JPEG without EXIF, XMP, IPTC, comments, small previews and what stands after its end. Its pixels stay as they are
 * coded; of its EXIF only the orientation is kept.
 */
export function jpegWithoutMetadata(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let orientation = 1;
  let place = 2;
  while (place + 4 <= bytes.length) {
    const code = bytes[place] === 0xff ? (bytes[place + 1] ?? 0) : 0;
    if (code === marker.end) break;
    if (code === 0 || code === 0xff) {
      place += 1;
    } else if (isRestart(code) || code === 0x01) {
      parts.push(bytes.subarray(place, place + 2));
      place += 2;
    } else {
      const end = place + 2 + bytes.readUInt16BE(place + 2);
      const whole = bytes.subarray(place, end);
      if (code === marker.app1 && whole.toString('latin1', 4, 10) === exif)
        orientation = orientationOf(whole.subarray(10));
      const next = code === marker.scan ? endOfScan(bytes, end) : end;
      const part = code === marker.scan ? bytes.subarray(place, next) : kept(code, whole);
      if (part) parts.push(part);
      place = next;
    }
  }
  const turned = orientationOnly(orientation);
  return Buffer.concat([
    Buffer.from([0xff, marker.start]),
    ...(turned ? [segment(marker.app1, Buffer.from(exif, 'latin1'), turned)] : []),
    ...parts,
    Buffer.from([0xff, marker.end]),
  ]);
}
