const block = { image: 0x2c, extension: 0x21, end: 0x3b };
const extension = { graphicControl: 0xf9, application: 0xff };
/** The applications whose extension says how often the pictures are repeated. */
const repeating = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/** Bytes of a color table, from the flags that announce it. */
const colorTableSize = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** Where a chain of blocks ends, each of which begins with its length. */
function endOfChain(bytes: Buffer, start: number): number {
  let place = start;
  for (let length = bytes[place] ?? 0; length !== 0; length = bytes[place] ?? 0) place += length + 1;
  return place + 1;
}

/** A GIF without comments, XMP and what stands after its end. Its pictures and their movement stay as they are. */
export function gifWithoutMetadata(bytes: Buffer): Buffer {
  let place = 13 + colorTableSize(bytes[10] ?? 0);
  const parts = [bytes.subarray(0, place)];
  while (place < bytes.length && bytes[place] !== block.end) {
    if (bytes[place] === block.image) {
      const end = endOfChain(bytes, place + 11 + colorTableSize(bytes[place + 9] ?? 0));
      parts.push(bytes.subarray(place, end));
      place = end;
    } else if (bytes[place] === block.extension) {
      const end = endOfChain(bytes, place + 2);
      const label = bytes[place + 1];
      const isRepeating =
        label === extension.application && repeating.has(bytes.toString('latin1', place + 3, place + 14));
      if (label === extension.graphicControl || isRepeating) parts.push(bytes.subarray(place, end));
      place = end;
    } else {
      place += 1;
    }
  }
  return Buffer.concat([...parts, Buffer.from([block.end])]);
}
