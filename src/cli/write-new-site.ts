import type { SiteProgram } from '../astro/site-program.ts';
import type { Edition } from '../bank/edition.ts';
import { prepareSite } from '../site-folder/prepared-site.ts';
import type { SiteSummary } from '../site-folder/site-mark.ts';
import type { BuildRecord } from '../site/build-record.ts';
import { sitemapFile } from '../site/files/sitemap-file.ts';
import { NewSite } from '../site/new-site.ts';
import { openSite, otherFiles, withoutKinds } from '../site/site-files.ts';
import { writeSite } from '../site/write-site.ts';
import { proveSite } from '../site/prove-site.ts';
import type { BankReader, EditionReading } from '../story-files/bank-reader.ts';
import type { ParsedBank } from '../story-files/parsed-bank.ts';
import { SiteThread } from '../site/site-thread.ts';
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
  /** What the last build left there. */
  record: BuildRecord;
  /** Is told what is being done. */
  onProgress: (doing: string) => void;
  /** Kinds of files that are left out, by what is said while they are made; none unless given. */
  leaveOut?: RegExp | undefined;
  /** The second thread, where it has been started; it is stopped when the site is made. */
  thread?: SiteThread | undefined;
  /**
   * Encrypts the finished site in the folder in which it was made, where it is a vault. Such a site is made anew each
   * time, since no two may have anything in common.
   */
  seal?: ((folder: string, onProgress: (doing: string) => void) => Promise<void>) | undefined;
}

/** A site that has to be made. */
interface NewSiteOptions extends BuildOptions {
  reading: EditionReading;
  program: SiteProgram;
  /** Every page, decoded, from the site's root. */
  pages: ReadonlySet<string>;
  /** Tells the site from any other. */
  key: string;
}

/** What a site that is not encrypted says of itself to whoever publishes it. */
function summaryOf({ edition, stories }: ParsedBank, base: string, pages: number): SiteSummary {
  const count = (visibility: Edition): number =>
    stories.filter(({ source }) => source.frontmatter.visibility === visibility).length;
  const counts = { private: count('private'), shared: count('shared'), public: count('public') };
  return { isEncrypted: false, edition, base, stories: counts, pages };
}

/**
 * Makes a site in a folder of its own, and puts it in place when it is complete.
 * @returns a folder with what is left of the last site, where that could not be deleted
 * @throws LeakError when an edition for others would hold something private
 */
export async function writeNewSite(options: NewSiteOptions): Promise<{ remains: string | undefined }> {
  const { reader, reading, program, edition, base, domain, author, outDir, onProgress, pages, record, key } = options;
  const { leaveOut, seal } = options;
  const { root } = reader;
  const cacheFolder = cacheFolderOf(root);
  const thread = options.thread ?? new SiteThread({ root, cacheFolder });
  const { source } = reading.bank;
  thread.open({ edition, source, base });
  const prepared = await prepareSite(outDir, root);
  try {
    const { bodies, problems } = reading;
    const site = await openSite({ edition, source, bodies, problems, base }, { root, cacheFolder });
    const newSite = new NewSite(prepared.staging, record);
    const storyById = new Map(reading.bank.stories.map((story) => [story.source.id, story]));
    await writeSite({
      ...{ site, pages, program, newSite, onProgress },
      codeOf: (id) => {
        const story = storyById.get(id);
        return story?.deferred === true ? { file: story.source.file, run: prepared.runForeignCode } : undefined;
      },
      sources: [
        ...withoutKinds(otherFiles(site, { root, cacheFolder, author }), leaveOut),
        ...(domain === undefined ? [] : [sitemapFile(site, pages, domain)]),
      ],
      writeInThread: (part) =>
        thread.write(part, {
          ...{ entry: program.entry, clientFolder: program.clientFolder, programKey: program.key },
          ...{ folder: prepared.staging, outDir: record.folder, author, leaveOut },
        }),
    });
    if (edition !== 'private') {
      const { bank: whole } = await reader.read();
      const besides = [author, domain ?? '', base];
      await proveSite({
        ...{ root, whole, edition: reading.bank, folder: prepared.staging },
        ...{ besides, cacheFolder, onProgress },
      });
    }
    await seal?.(prepared.staging, onProgress);
    const summary: SiteSummary = seal ? { isEncrypted: true, base } : summaryOf(reading.bank, base, pages.size + 1);
    const remains = await prepared.commit(summary);
    await record.note(key, (await reader.files()).digest, seal ? new Map() : newSite.files);
    return { remains };
  } finally {
    await thread.stop();
    await prepared.discard();
  }
}
