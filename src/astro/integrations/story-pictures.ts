import { createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Edition } from '../../bank/edition.ts';
import { pictureUrl } from '../../bank/picture-url.ts';
import { storyPictures } from '../../bank/story-pictures.ts';
import { withBase } from '../../bank/urls.ts';
import { readEdition, type EditionOptions } from '../../story-files/checked-bank.ts';

const mediaTypes: Readonly<Record<string, string>> = { svg: 'image/svg+xml', jpg: 'image/jpeg' };

const mediaTypeOf = (file: string): string => {
  const ending = file.replace(/^.*\./u, '').toLowerCase();
  return mediaTypes[ending] ?? `image/${ending}`;
};

const picturesOf = async (options: EditionOptions): Promise<string[]> =>
  storyPictures((await readEdition(options)).source);

/**
 * Serves the pictures that lie beside stories: each that a story of the edition shows, and no other.
 * @param edition for whom the site is built
 */
export function storyPictureFiles(edition: Edition): AstroIntegration {
  let options: EditionOptions = { root: '', edition, base: '/' };
  return {
    name: 'story-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        options = { root: fileURLToPath(config.root), edition, base: config.base };
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Vite has taken the base off the address before it comes here.
          const wanted = (request.url ?? '').replace(/\?.*$/u, '');
          if (!wanted.startsWith('/pictures/')) return next();
          picturesOf(options)
            .then((files) => {
              const file = files.find((one) =>
                [pictureUrl(one), withBase(options.base, pictureUrl(one))].includes(wanted),
              );
              if (file === undefined) return next();
              response.setHeader('Content-Type', mediaTypeOf(file));
              createReadStream(join(options.root, file)).on('error', next).pipe(response);
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const file of await picturesOf(options)) {
          const target = join(fileURLToPath(dir), decodeURIComponent(pictureUrl(file)));
          await mkdir(dirname(target), { recursive: true });
          await copyFile(join(options.root, file), target);
        }
      },
    },
  };
}
