import type { SiteProgram } from '../astro/site-program.ts';
import type { Edition } from '../bank/edition.ts';
import { prepareSite, type PreparedSite } from '../site-folder/prepared-site.ts';
import type { SiteSummary } from '../site-folder/site-mark.ts';
import type { BuildRecord } from '../site/build-record.ts';
import { sitemapFile } from '../site/files/sitemap-file.ts';
import { isAboutSheets } from '../site/page-input.ts';
import { NewSite } from '../site/new-site.ts';
import { proveSite } from '../site/prove-site.ts';
import { openSite, storyPartFiles, withoutKinds } from '../site/site-files.ts';
import type { SiteThread } from '../site/site-thread.ts';
import { writeSite } from '../site/write-site.ts';
import type { EditionReading } from '../story-files/bank-reader.ts';
import type { ParsedBank } from '../story-files/parsed-bank.ts';
import type { BuildOptions } from './build-options.ts';
import { cacheFolderOf } from './check-project.ts';

/** A site that has to be made. */
export interface NewSiteOptions extends BuildOptions {
  /** The edition that it shows. */
  bank: ParsedBank;
  program: SiteProgram;
  /** Every page, decoded, from the site's root. */
  pages: ReadonlySet<string>;
  /** Tells the site from any other. */
  key: string;
  /** What the last build left. */
  record: BuildRecord;
  /** Makes the sheets and what the search needs. */
  thread: SiteThread;
}

/** What a site that is not encrypted says of itself to whoever publishes it. */
function summaryOf({ edition, stories }: ParsedBank, base: string, pages: number): SiteSummary {
  const count = (visibility: Edition): number =>
    stories.filter(({ source }) => source.frontmatter.visibility === visibility).length;
  const counts = { private: count('private'), shared: count('shared'), public: count('public') };
  return { isEncrypted: false, edition, base, stories: counts, pages };
}

/** A site that is being made in a folder of its own, and put in place when it is complete. */
export class NewSiteBuild {
  readonly #options: NewSiteOptions;
  readonly #prepared: PreparedSite;

  private constructor(options: NewSiteOptions, prepared: PreparedSite) {
    this.#options = options;
    this.#prepared = prepared;
  }

  /**
   * Has the second thread, which knows the bank, begin with its part.
   * @throws Refusal when the site cannot go there
   */
  static async begin(options: NewSiteOptions): Promise<NewSiteBuild> {
    const { reader, author, outDir, onProgress, pages, program, record, thread, leaveOut } = options;
    const prepared = await prepareSite(outDir, reader.root);
    thread.write(
      {
        ...{ entry: program.entry, clientFolder: program.clientFolder, programKey: program.key },
        ...{ folder: prepared.staging, outDir: record.folder, author, leaveOut },
        pages: [...pages].filter(isAboutSheets),
      },
      onProgress,
    );
    return new NewSiteBuild(options, prepared);
  }

  /**
   * Makes the rest of the site and puts it in place.
   * @param reading the edition with its bodies
   * @returns a folder with what is left of the last site, where that could not be deleted
   * @throws LeakError when an edition for others would hold something private
   */
  async finish({ bodies, problems }: EditionReading): Promise<{ remains: string | undefined }> {
    const { reader, edition, base, domain, author, onProgress, bank, pages, program, record, key } = this.#options;
    const { thread, leaveOut, seal } = this.#options;
    const { staging, runForeignCode, commit } = this.#prepared;
    const { root } = reader;
    const cacheFolder = cacheFolderOf(root);
    const { sharedDigest } = thread;
    const site = await openSite(
      { edition, source: bank.source, bodies, problems, base, sharedDigest },
      { root, cacheFolder },
    );
    const newSite = new NewSite(staging, record);
    const storyById = new Map(bank.stories.map((story) => [story.source.id, story]));
    const files = withoutKinds(storyPartFiles(site, { root, cacheFolder, author }), leaveOut);
    const sitemap = domain === undefined ? [] : [sitemapFile(site, pages, domain)];
    await writeSite({
      ...{ site, pages, program, newSite, onProgress, thread },
      codeOf: (id) => {
        const story = storyById.get(id);
        return story?.deferred === true ? { file: story.source.file, run: runForeignCode } : undefined;
      },
      files: { ...files, here: [...files.here, ...sitemap] },
    });
    if (edition !== 'private') {
      const { bank: whole } = await reader.files();
      const besides = [author, domain ?? '', base];
      await proveSite({ root, whole, edition: bank, folder: staging, besides, cacheFolder, onProgress });
    }
    await seal?.(staging, onProgress);
    const { digest } = await reader.files();
    const remains = await commit(seal ? { isEncrypted: true, base } : summaryOf(bank, base, pages.size + 1));
    // Only now, because a file changes for the file system when one of its names is deleted.
    await record.note(key, digest, seal ? new Map() : newSite.files);
    return { remains };
  }

  /** Takes away what was made, where the site was not put in place. */
  discard(): Promise<void> {
    return this.#prepared.discard();
  }
}
