import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makePdf, type PdfJob } from '../cheat-sheet-files/make-pdf.ts';
import { makePdfs } from '../cheat-sheet-files/make-pdfs.ts';
import { fileCache } from '../cheat-sheet-files/file-cache.ts';
import { pdfDigests } from '../cheat-sheet-files/pdf-digest.ts';
import { startProgress } from '../terminal/progress.ts';
import { bankSheets } from '../story-bank/cheat-sheet/bank-sheets.ts';
import type { Paper } from '../story-bank/cheat-sheet/sheet-frame.ts';
import { parsePdfUrl, sheetPdfUrl } from '../story-bank/cheat-sheet/sheet-urls.ts';
import type { Edition } from '../story-bank/edition.ts';
import { bankFromSource } from '../story-bank/story-bank.ts';
import { readEdition, type EditionOptions } from '../story-files/checked-bank.ts';

/** Folder in which fonts and PDFs are kept between builds. */
const cacheFolder = (root: string): string => join(root, '.cache', 'cheat-sheets');

const paperIds: readonly Paper[] = ['a4', 'letter'];

/** Who PDFs name as their author. */
const authorName = (): string => process.env['STORY_BANK_AUTHOR'] ?? 'Story bank';

async function pdfJobs(options: EditionOptions): Promise<PdfJob[]> {
  const { source } = await readEdition(options);
  const author = authorName();
  return bankSheets(bankFromSource(source)).flatMap((content) =>
    paperIds.map((paper) => ({ content, paper, author })),
  );
}

/** Makes the PDFs that the cache does not have, and puts all of them into the site. */
async function writePdfs(options: EditionOptions, siteFolder: string): Promise<void> {
  const folder = join(cacheFolder(options.root), 'pdf');
  const cache = fileCache(folder);
  const digestFor = await pdfDigests();
  const jobs = (await pdfJobs(options)).map((job) => ({ ...job, file: `${digestFor(job)}.pdf` }));
  const isKept = await Promise.all(jobs.map(({ file }) => cache.has(file)));
  const missing = jobs.filter((_, index) => isKept[index] !== true);
  const progress = startProgress('Making PDFs of the cheat sheets …');
  try {
    let done = 0;
    await makePdfs(missing, async ({ file }, pdf) => {
      await cache.write(file, pdf);
      done += 1;
      progress.update(`Making PDFs of the cheat sheets: ${done} of ${missing.length}`);
    });
  } finally {
    progress.stop();
  }
  for (const { content, paper, file } of jobs) {
    const target = join(siteFolder, decodeURIComponent(sheetPdfUrl(content, paper)));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(folder, file), target);
  }
  await cache.forgetOld();
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
                ({ content, paper }) => content.kind === wanted.kind && content.id === wanted.id && paper === wanted.paper,
              );
              if (!job) return next();
              response.setHeader('Content-Type', 'application/pdf');
              response.end(makePdf(job));
            })
            .catch(next);
        });
      },
      'astro:build:done': ({ dir }) => writePdfs(options, fileURLToPath(dir)),
    },
  };
}
