/** As it was taken: upright, and not mirrored. */
const upright = 1;
const orientationTag = 0x0112;

/**
 * Reads from a photo's EXIF how it has to be turned.
 * @param tiff the EXIF data, from its byte order on
 * @returns 1 for upright up to 8; 1 where it does not say, or cannot be read
 */
export function orientationOf(tiff: Buffer): number {
  const order = tiff.toString('latin1', 0, 2);
  if ((order !== 'II' && order !== 'MM') || tiff.length < 14) return upright;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = order === 'II';
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return upright;
  const count = view.getUint16(directory, little);
  for (let entry = directory + 2; entry < directory + 2 + count * 12 && entry + 12 <= tiff.length; entry += 12) {
    if (view.getUint16(entry, little) !== orientationTag) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : upright;
  }
  return upright;
}

/**
 * EXIF data that says how a photo has to be turned, and nothing else. Without it a photo taken upright would lie on its
 * side, and turning its pixels would lose quality.
 * @param orientation as orientationOf() gives it
 * @returns nothing for a photo that is upright as it is
 */
export function orientationOnly(orientation: number): Buffer | undefined {
  if (orientation === upright) return undefined;
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(orientationTag, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
