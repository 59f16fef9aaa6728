import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { subsetFont } from './make-subset.ts';
import { digestOf, type FileCache } from './file-cache.ts';
import { withFamilyName } from './font-name.ts';

const load = createRequire(import.meta.url);

/** The font of titles on pages comes in parts, each for some letters. */
const parts = [
  { family: 'Newsreader', name: 'latin', letters: /[\s\S]/u },
  { family: 'Newsreader Latin', name: 'latin-ext', letters: /[\u0100-\u024F\u1E00-\u1EFF]/u },
  { family: 'Newsreader Vietnamese', name: 'vietnamese', letters: /[\u0100-\u024F\u1E00-\u1EFF]/u },
];
const weight = 500;

/** A part of the font of titles, for PDFs. */
export interface TitleFont {
  family: string;
  opentype: Uint8Array;
}

/**
 * Makes the font of titles as PDFs need it: in one weight.
 * @param characters everything that stands in the PDFs
 * @param cache where it is kept between builds
 */
export async function titleFontFiles(characters: string, cache: FileCache): Promise<TitleFont[]> {
  const needed = parts.filter(({ letters }) => letters.test(characters));
  return Promise.all(
    needed.map(async ({ family, name }) => {
      const file = await readFile(
        load.resolve(`@fontsource-variable/newsreader/files/newsreader-${name}-wght-normal.woff2`),
      );
      const cached = `${digestOf(file, characters, String(weight))}.otf`;
      const known = await cache.read(cached);
      if (known) return { family, opentype: known };
      const options = { targetFormat: 'truetype' as const, variationAxes: { wght: weight } };
      const opentype = withFamilyName(await subsetFont(file, characters, options), family);
      await cache.write(cached, opentype);
      return { family, opentype };
    }),
  );
}
