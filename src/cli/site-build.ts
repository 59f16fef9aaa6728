import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSiteProgram } from '../astro/site-program.ts';
import { servedFiles } from '../bank/served-files.ts';
import { sitePages } from '../bank/site-pages.ts';
import { BuildRecord } from '../site/build-record.ts';
import { SiteThread } from '../site/site-thread.ts';
import { sheetAddresses } from '../sheets/sheet-addresses.ts';
import type { ParsedBank } from '../story-files/parsed-bank.ts';
import type { BuildOptions } from './build-options.ts';
import { cacheFolderOf } from './check-project.ts';
import type { NewSiteBuild } from './new-site-build.ts';

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
async function siteKey(options: BuildOptions, { source }: ParsedBank, program: string): Promise<string> {
  const { reader, edition, base, domain, author } = options;
  const { digest } = await reader.files();
  const digests = await Promise.all(
    servedFiles(source).map(async ({ file }) => hash('sha256', await readFile(join(reader.root, file)), 'base64url')),
  );
  return hash('sha256', JSON.stringify([program, digest, edition, base, domain, author, digests]), 'base64url');
}

/** A build that has begun; there is no new site where there is nothing to do. */
interface Begun {
  pages: number;
  site: NewSiteBuild | undefined;
}

/**
 * The build of an edition's site into a folder of its own, which is put in place only when it is complete, so that a
 * build that fails leaves the last good site as it was. Where nothing has changed since the last build, nothing is done.
 */
export class SiteBuild {
  readonly #options: BuildOptions;
  readonly #record: BuildRecord;
  readonly #thread: SiteThread;
  #begun: Promise<Begun> | undefined;

  private constructor(options: BuildOptions, record: BuildRecord, thread: SiteThread) {
    this.#options = options;
    this.#record = record;
    this.#thread = thread;
  }

  /**
   * Opens a build. Its second thread keeps the program from ending until the build is stopped.
   * @param options which site is built, and where it goes
   */
  static async open(options: BuildOptions): Promise<SiteBuild> {
    const { root } = options.reader;
    const cacheFolder = cacheFolderOf(root);
    const record = await BuildRecord.of(options.outDir, cacheFolder);
    return new SiteBuild(options, record, new SiteThread({ root, cacheFolder }));
  }

  /**
   * Begins before the bank has been checked, where it is likely that there is something to do, and no story has code
   * that would have to be compiled. A bank that has not been checked may hold anything: what goes wrong with it is told
   * when the build is finished, if it ever is.
   */
  async beginEarly(): Promise<void> {
    const { bank, digest } = await this.#options.reader.files();
    if (!this.#record.isOfReading(digest) && bank.stories.every(({ deferred }) => !deferred))
      await this.#begin().catch(() => undefined);
  }

  #begin(): Promise<Begun> {
    return (this.#begun ??= this.#opened());
  }

  async #opened(): Promise<Begun> {
    const options = this.#options;
    const [record, thread] = [this.#record, this.#thread];
    const { reader, edition, base, seal } = options;
    const bank = await reader.parsed(edition);
    const { digest } = await reader.files();
    const isLikelyNew = !record.isOfReading(digest);
    if (isLikelyNew) thread.open({ edition, source: bank.source, base });
    const program = await openSiteProgram({ root: reader.root, bank, base });
    const pages = sitePages(bank.source, sheetAddresses(bank.source), edition);
    const key = await siteKey(options, bank, program.key);
    if (!seal && record.isUpToDate(key)) return { pages: pages.size + 1, site: undefined };
    if (!isLikelyNew) thread.open({ edition, source: bank.source, base });
    // What makes a site takes long to load, and mostly nothing has changed.
    const { NewSiteBuild } = await import('./new-site-build.ts');
    return {
      pages: pages.size + 1,
      site: await NewSiteBuild.begin({ ...options, bank, program, pages, key, record, thread }),
    };
  }

  /**
   * Builds the site; the bank should have no problems.
   * @throws Refusal when the site cannot go there; LeakError when an edition for others would hold something private; StoryCodeError when a story that brings its own code cannot be compiled or rendered
   */
  async finish(): Promise<BuiltSite> {
    const { reader, edition, base } = this.#options;
    const { pages, site } = await this.#begin();
    const reading = await reader.edition({ edition, base });
    const { source, stories } = reading.bank;
    const built = { stories: stories.length, questions: source.lists.questions.entries.length, pages };
    if (!site) return { ...built, unchanged: true, remains: undefined };
    return { ...built, unchanged: false, ...(await site.finish(reading)) };
  }

  /** Ends it, and takes away what was made where it was not finished. */
  async stop(): Promise<void> {
    await this.#thread.stop();
    const begun = await this.#begun?.catch(() => undefined);
    await begun?.site?.discard();
  }
}
