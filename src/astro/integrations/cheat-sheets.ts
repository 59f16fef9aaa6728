import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makePdf, type PdfJob } from '../../sheets/print/make-pdf.ts';
import { writePdfs } from '../../sheets/print/write-pdfs.ts';
import { startProgress } from '../../cli/progress.ts';
import { bankSheets } from '../../sheets/content/bank-sheets.ts';
import type { Paper } from '../../sheets/plan/sheet-frame.ts';
import { parsePdfUrl } from '../../sheets/content/sheet-urls.ts';
import type { Edition } from '../../bank/edition.ts';
import { bankFromSource } from '../../bank/story-bank.ts';
import { readEdition, type EditionOptions } from '../../story-files/checked-bank.ts';

/** Folder in which fonts and PDFs are kept between builds. */
const cacheFolder = (root: string): string => join(root, '.cache', 'cheat-sheets');

const paperIds: readonly Paper[] = ['a4', 'letter'];

/** Who PDFs name as their author. */
const authorName = (): string => process.env['STORY_BANK_AUTHOR'] ?? 'Story bank';

async function pdfJobs(options: EditionOptions): Promise<PdfJob[]> {
  const { source } = await readEdition(options);
  const author = authorName();
  return bankSheets(bankFromSource(source)).flatMap((content) => paperIds.map((paper) => ({ content, paper, author })));
}

/** Makes the PDFs of a site, and tells how it goes on where it takes long. */
async function writeSitePdfs(options: EditionOptions, site: string): Promise<void> {
  const progress = startProgress('Making PDFs of the cheat sheets …');
  try {
    await writePdfs(
      await pdfJobs(options),
      { cache: join(cacheFolder(options.root), 'pdf'), site },
      (made, missing) => {
        progress.update(`Making PDFs of the cheat sheets: ${made} of ${missing}`);
      },
    );
  } finally {
    progress.stop();
  }
}

/**
 * Makes the PDFs of the cheat sheets: all of them for a build, each when it is asked for in development.
 * @param edition for whom the site is built
 */
export function cheatSheetFiles(edition: Edition): AstroIntegration {
  let options: EditionOptions = { root: '', edition, base: '/' };
  return {
    name: 'cheat-sheets',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const cache = JSON.stringify(cacheFolder(fileURLToPath(config.root)));
        updateConfig({ vite: { define: { 'import.meta.env.SHEET_CACHE': cache } } });
      },
      'astro:config:done': ({ config }) => {
        options = { root: fileURLToPath(config.root), edition, base: config.base };
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Vite has taken the base off the address before it comes here.
          const wanted = parsePdfUrl((request.url ?? '').replace(/\?.*$/u, ''));
          if (!wanted) return next();
          pdfJobs(options)
            .then((jobs) => {
              const job = jobs.find(
                ({ content, paper }) =>
                  content.kind === wanted.kind && content.id === wanted.id && paper === wanted.paper,
              );
              if (!job) return next();
              response.setHeader('Content-Type', 'application/pdf');
              response.end(makePdf(job));
            })
            .catch(next);
        });
      },
      'astro:build:done': ({ dir }) => writeSitePdfs(options, fileURLToPath(dir)),
    },
  };
}
