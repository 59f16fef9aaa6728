import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSiteProgram } from '../astro/site-program.ts';
import type { Edition } from '../bank/edition.ts';
import { sitePages } from '../bank/site-pages.ts';
import { servedFiles } from '../bank/served-files.ts';
import { prepareSite } from '../site-folder/prepared-site.ts';
import { sheetAddresses } from '../sheets/sheet-addresses.ts';
import { BuildRecord } from '../site/build-record.ts';
import { sitemapFile } from '../site/files/sitemap-file.ts';
import { NewSite } from '../site/new-site.ts';
import { PageInputs } from '../site/page-input.ts';
import { SiteThread } from '../site/site-thread.ts';
import { openSite, siteFiles } from '../site/site-files.ts';
import { writeSite } from '../site/write-site.ts';
import type { BankReader } from '../story-files/bank-reader.ts';
import { cacheFolderOf } from './check-project.ts';

/** Which site is built, and where it goes. */
export interface BuildOptions {
  reader: BankReader;
  edition: Edition;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** The domain, such as `https://example.org`, for the list of pages; without it there is none. */
  domain: string | undefined;
  /** Who is named as the author of PDFs. */
  author: string;
  /** Folder for the finished site, which takes the place of the last one as a whole. */
  outDir: string;
  /** Is told what is being done. */
  onProgress: (doing: string) => void;
  /** The files of the site besides its pages; all of them unless given. */
  files?: typeof siteFiles;
  /**
   * Encrypts the finished site in the folder in which it was made, where it is a vault. Such a site is made anew each
   * time, since no two may have anything in common.
   */
  seal?: ((folder: string, onProgress: (doing: string) => void) => Promise<void>) | undefined;
}

/** What was built. */
export interface BuiltSite {
  /** Number of stories in it. */
  stories: number;
  questions: number;
  pages: number;
  /** Whether the site stood there already, as it would be built now. */
  unchanged: boolean;
  /** A folder with what is left of the last site, where that could not be deleted. */
  remains: string | undefined;
}

/** Tells any two sites apart that are built by one program. */
async function siteKey({ reader, edition, base, domain, author }: BuildOptions, program: string): Promise<string> {
  const { digest } = await reader.read();
  const { bank } = await reader.edition({ edition, base });
  const digests = await Promise.all(
    servedFiles(bank.source).map(async ({ file }) =>
      hash('sha256', await readFile(join(reader.root, file)), 'base64url'),
    ),
  );
  return hash('sha256', JSON.stringify([program, digest, edition, base, domain, author, digests]), 'base64url');
}

/**
 * Builds the site of an edition into a folder of its own, and puts it in place only when it is complete, so that a
 * build that fails leaves the last good site as it was. Where nothing has changed since the last build, nothing is done.
 * @throws Refusal when the site cannot go there; StoryCodeError when a story that brings its own code cannot be compiled or rendered
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { reader, edition, base, domain, author, outDir, onProgress, files = siteFiles, seal } = options;
  const cacheFolder = cacheFolderOf(reader.root);
  const reading = await reader.edition({ edition, base });
  const { bank } = reading;
  const program = await openSiteProgram({ root: reader.root, bank, base });
  const pages = sitePages(bank.source, sheetAddresses(bank.source), edition);
  const built = {
    stories: bank.stories.length,
    questions: bank.source.lists.questions.entries.length,
    pages: pages.size + 1,
  };
  const key = await siteKey(options, program.key);
  const record = await BuildRecord.of(outDir, cacheFolder);
  if (!seal && record.isUpToDate(key)) return { ...built, unchanged: true, remains: undefined };
  const thread = new SiteThread({ root: reader.root, fonts: bank.source.fonts, cacheFolder });
  const prepared = await prepareSite(outDir, reader.root);
  try {
    const site = await openSite({ reading, base, work: thread }, { root: reader.root, cacheFolder });
    const inputs = new PageInputs(site, program.key);
    const newSite = new NewSite(prepared.staging, record);
    await writeSite({
      site,
      pages,
      renderPage: program.renderPage,
      runForeignCode: prepared.runForeignCode,
      clientFolder: program.clientFolder,
      sources: [
        ...files(site, { root: reader.root, cacheFolder, author }),
        ...(domain === undefined ? [] : [sitemapFile(site, pages, domain)]),
      ],
      inputOf: (page) => inputs.of(page),
      newSite,
      onProgress,
    });
    await seal?.(prepared.staging, onProgress);
    const remains = await prepared.commit();
    await record.note(key, seal ? new Map() : newSite.files);
    return { ...built, unchanged: false, remains };
  } finally {
    await thread.stop();
    await prepared.discard();
  }
}
