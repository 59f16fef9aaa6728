import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexFolder } from '../../search/index/index-folder.ts';
import { indexOfBank } from '../../search/index/index-of-bank.ts';
import type { IndexFile } from '../../search/index/make-index.ts';
import type { Edition } from '../../bank/edition.ts';
import { bankFromSource } from '../../bank/story-bank.ts';
import { withBase } from '../../bank/urls.ts';
import { bodyHtmlOf } from '../../story-files/body-html.ts';
import { readEdition, type EditionOptions } from '../../story-files/checked-bank.ts';
import { startProgress } from '../../cli/progress.ts';

/** Whether STORY_BANK_SKIP, a list of build steps to leave out, separated by commas, names this one: `search`. */
const isSkipped = (): boolean =>
  (process.env['STORY_BANK_SKIP'] ?? '')
    .split(',')
    .map((step) => step.trim())
    .includes('search');

async function makeFiles(options: EditionOptions): Promise<IndexFile[]> {
  const progress = startProgress('Making the search index …');
  try {
    const { source, bodies } = await readEdition(options);
    const { files } = await indexOfBank(bankFromSource(source), bodyHtmlOf(bodies), options.base, (done, all) =>
      progress.update(`Making the search index: ${done} of ${all} documents`),
    );
    return files;
  } finally {
    progress.stop();
  }
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };
const typeOf = (path: string): string => types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/**
 * The full-text index: written into a built site, and made on demand for the development server, anew after an edit.
 * @param edition for whom the site is made
 */
export function searchIndex(edition: Edition): AstroIntegration {
  let options: EditionOptions | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (!isSkipped()) options = { root: fileURLToPath(config.root), edition, base: config.base };
      },
      'astro:build:done': async ({ dir }) => {
        if (!options) return;
        const folder = join(fileURLToPath(dir), indexFolder);
        for (const { path, content } of await makeFiles(options)) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), content);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!options) return;
        const reading = options;
        const stories = join(reading.root, 'stories');
        let made: Promise<IndexFile[]> | undefined;
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(stories)) made = undefined;
        });
        // Vite takes the base off an address where there is one, but only after some of its own handlers.
        const folders = [withBase(reading.base, `/${indexFolder}/`), `/${indexFolder}/`];
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
          const folder = folders.find((start) => path.startsWith(start));
          if (folder === undefined) {
            next();
            return;
          }
          made ??= makeFiles(reading);
          made.then(
            (files) => {
              const file = files.find((one) => one.path === path.slice(folder.length));
              response.writeHead(file ? 200 : 404, { 'content-type': typeOf(path), 'cache-control': 'no-store' });
              response.end(file?.content);
            },
            (error: unknown) => {
              made = undefined;
              logger.error(`The search index could not be made. ${String(error)}`);
              response.writeHead(500).end();
            },
          );
        });
      },
    },
  };
}
