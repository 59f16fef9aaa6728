import { setImmediate as nextTurn } from 'node:timers/promises';
import { LoadedFiles } from './loaded-files.ts';
import type { NewSite } from './new-site.ts';
import { htmlWithoutComments } from '../publish/html-without-comments.ts';
import { findablePage, findableRobots } from '../publish/search-engines.ts';
import { StoryCodeError } from '../checks/story-code-error.ts';
import type { FileSource } from './file-source.ts';
import { offlineListOf } from './offline-list-of.ts';
import type { PageInput } from './page-input.ts';
import type { PageSite } from './page-site.ts';
import type { Site } from './site.ts';
import type { SheetContent } from '../sheets/content/sheet-content.ts';
import { notFoundUrl, offlineListUrl, parsePageUrl } from '../bank/urls.ts';
import type { ParsedStory } from '../story-files/parsed-bank.ts';

/** What a site is written from. */
export interface WriteSiteOptions {
  site: Site;
  /** Every page, decoded, from the site's root. */
  pages: Iterable<string>;
  /** Renders a page, given by its whole address. */
  renderPage: (address: string, site: PageSite) => Promise<{ status: number; html: string }>;
  /** Runs what may never come to an end, such as code in a story. */
  runForeignCode: <Result>(run: () => Promise<Result>) => Promise<Result>;
  /** A folder with the files that pages may load. */
  clientFolder: string;
  sources: readonly FileSource[];
  /**
   * What a page is made from.
   * @param page decoded, from the site's root
   */
  inputOf: (page: string) => Promise<PageInput>;
  /** Where it is written. */
  newSite: NewSite;
  /** Is told what is being done. */
  onProgress: (doing: string) => void;
}

/** The address of a page that is served from no domain in particular. */
const anywhere = 'http://localhost';
/** Every folder ends in an index; the page for addresses that do not exist is a file of its own, as hosts expect it. */
const fileOfPage = (page: string): string => (page === notFoundUrl ? '404.html' : `${page.slice(1)}index.html`);

/** The sheet that a page shows. */
function sheetOfPage(site: Site, page: string): SheetContent | undefined {
  const about = parsePageUrl(page);
  return about?.page === 'sheet' ? site.sheet(about.kind, about.id) : undefined;
}

/** Paths of files are given from the site's root. */
const pathInFolder = (path: string): string => path.replace(/^\/+/u, '');

/** The story whose code runs when a page is rendered. */
function storyOfPage({ reading }: Site, page: string): ParsedStory | undefined {
  const about = parsePageUrl(page);
  return about?.page === 'story' || about?.page === 'talk'
    ? reading.bank.stories.find(({ source }) => source.id === about.id)
    : undefined;
}

/**
 * Writes a site into a folder.
 * @returns the number of pages
 * @throws StoryCodeError when a story that brings its own code cannot be rendered; what a source throws
 */
export async function writeSite(options: WriteSiteOptions): Promise<{ pages: number }> {
  const { site, clientFolder, sources, newSite, runForeignCode, inputOf, onProgress } = options;
  const base = site.base.replace(/\/$/u, '');
  const render = async (page: string, given: PageSite): Promise<string> => {
    const story = storyOfPage(site, page);
    const renderPage = () => options.renderPage(`${anywhere}${base}${encodeURI(page)}`, given);
    try {
      const { status, html } = await (story?.deferred === true ? runForeignCode(renderPage) : renderPage());
      if (status !== (page === notFoundUrl ? 404 : 200)) throw new Error(`It was answered with ${status}.`);
      const published = htmlWithoutComments(html);
      return site.isFindable ? findablePage(published) : published;
    } catch (error) {
      if (story?.deferred === true) throw new StoryCodeError(story.source.file, error);
      throw new Error(`The page ${page} could not be rendered.`, { cause: error });
    }
  };
  const loaded = await LoadedFiles.in(clientFolder);
  const pages = [...options.pages, notFoundUrl];
  const writePage = async (page: string, { digest, site: given }: PageInput): Promise<void> => {
    const html = await render(page, given);
    newSite.write(fileOfPage(page), html, digest);
    loaded.noteIn(html);
  };
  const writePages = async (): Promise<void> => {
    const missing: { page: string; input: PageInput; sheet: SheetContent | undefined }[] = [];
    for (const page of pages) {
      const input = await inputOf(page);
      const kept = input.digest === undefined ? undefined : newSite.takeOver(fileOfPage(page), input.digest);
      if (kept) loaded.noteIn(kept.toString());
      else missing.push({ page, input, sheet: sheetOfPage(site, page) });
    }
    // Sheets come last, because they have to be planned, which another thread may do meanwhile.
    missing.sort((one, other) => Number(one.sheet !== undefined) - Number(other.sheet !== undefined));
    const sheets = [...new Set(missing.flatMap(({ sheet }) => sheet ?? []))];
    const renderMissing = async (): Promise<void> => {
      for (const [index, { page, input }] of missing.entries()) {
        await writePage(page, input);
        // Rendering never waits, so the threads that make PDFs would not get a word in.
        await nextTurn();
        onProgress(`Rendering pages: ${pages.length - missing.length + index + 1} of ${pages.length}`);
      }
    };
    await Promise.all([...sheets.map((sheet) => site.plans(sheet)), renderMissing()]);
  };
  // PDFs, the evidence and the full-text index are made by other threads and processes, so they are begun first.
  const others = sources.map(({ doing, all }) =>
    all({
      write: async ({ path, input, content }) => newSite.write(pathInFolder(path), await content(), input),
      takeOver: ({ path, input }) => input !== undefined && newSite.takeOver(pathInFolder(path), input) !== undefined,
      onProgress: (done, of) => onProgress(`${doing}: ${done} of ${of}`),
    }),
  );
  const parts = [...others, writePages()];
  try {
    await Promise.all(parts);
  } catch (error) {
    // Whoever cleans up should not find that somebody still writes.
    newSite.giveUp();
    await Promise.allSettled(parts);
    throw error;
  }
  for (const { path, content } of await loaded.files()) {
    // An owner's own file of the same name takes its place.
    if (newSite.files.has(pathInFolder(path))) continue;
    const isForSearchEngines = path === '/robots.txt' && site.isFindable;
    newSite.write(pathInFolder(path), isForSearchEngines ? findableRobots : await content());
  }
  newSite.write(pathInFolder(offlineListUrl), offlineListOf(newSite.files, site.bank.stories.length));
  return { pages: pages.length };
}
