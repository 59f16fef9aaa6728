import { avifWithoutMetadata } from './avif.ts';
import { gifWithoutMetadata } from './gif.ts';
import { jpegWithoutMetadata } from './jpeg.ts';
import { pictureType, type PictureType } from './picture-type.ts';
import { pngWithoutMetadata } from './png.ts';
import { svgWithoutMetadata } from './svg.ts';
import { webpWithoutMetadata } from './webp.ts';

const ways: Readonly<Record<PictureType, (bytes: Buffer) => Buffer | undefined>> = {
  jpeg: jpegWithoutMetadata,
  png: pngWithoutMetadata,
  gif: gifWithoutMetadata,
  webp: webpWithoutMetadata,
  avif: avifWithoutMetadata,
  svg: (bytes) => svgWithoutMetadata(bytes, withoutMetadata),
};

/**
 * A picture as it may be published: where and when it was taken, who made it with what, earlier versions and whatever
 * else is not seen in it is left out. Pixels are not coded anew, so that nothing is lost, and how a photo has to be
 * turned is kept.
 * @param bytes a whole file; its form is told by its bytes, whatever its name says
 * @returns nothing for a file that is no SVG, PNG, JPEG, GIF, WebP or AVIF, and so cannot be looked through
 */
export function withoutMetadata(bytes: Buffer): Buffer | undefined {
  const type = pictureType(bytes);
  return type === undefined ? undefined : ways[type](bytes);
}
