import { notFoundUrl, offlineListUrl, parsePageUrl } from '../bank/urls.ts';
import { findableRobots } from '../publish/search-engines.ts';
import { LoadedFiles } from './loaded-files.ts';
import type { NewSite } from './new-site.ts';
import { offlineListOf } from './offline-list-of.ts';
import { isAboutSheets, PageInputs } from './page-input.ts';
import type { Site } from './site.ts';
import { pathInFolder, writePart, type CodeOfPage, type PartFiles, type RenderPage } from './site-part.ts';
import type { SiteThread } from './site-thread.ts';

/** The compiled pages of a site. */
export interface PageProgram {
  renderPage: RenderPage;
  /** The module that holds it. */
  entry: string;
  /** A folder with the files that pages may load. */
  clientFolder: string;
  /** Tells any two programs apart that may render pages differently. */
  key: string;
}

/** What a site is written from. */
export interface WriteSiteOptions {
  site: Site;
  /** Every page, decoded, from the site's root. */
  pages: Iterable<string>;
  program: PageProgram;
  /**
   * The code of a story that brings its own.
   * @param story its id
   */
  codeOf: (story: string) => CodeOfPage | undefined;
  /** The files that go with the stories. */
  files: PartFiles;
  /** Makes the sheets and what the search needs; it has begun. */
  thread: Pick<SiteThread, 'written' | 'onPage'>;
  /** Where it is written. */
  newSite: NewSite;
  /** Is told what is being done. */
  onProgress: (doing: string) => void;
}

/** The story whose code runs when a page is rendered. */
function storyOfPage(page: string): string | undefined {
  const about = parsePageUrl(page);
  return about?.page === 'story' || about?.page === 'talk' ? about.id : undefined;
}

/**
 * Writes a site into a folder.
 * @throws StoryCodeError when a story that brings its own code cannot be rendered; what a source throws
 */
export async function writeSite(options: WriteSiteOptions): Promise<void> {
  const { site, program, codeOf, files, thread, newSite, onProgress } = options;
  const inputs = new PageInputs(site, program.key);
  const loaded = await LoadedFiles.in(program.clientFolder);
  const pages = [...options.pages, notFoundUrl];
  let done = 0;
  const onPage = (): void => {
    done += 1;
    onProgress(`Rendering pages: ${done} of ${pages.length}`);
  };
  const part = {
    site,
    pages: pages.filter((page) => !isAboutSheets(page)),
    renderPage: program.renderPage,
    codeOf: (page: string) => {
      const story = storyOfPage(page);
      return story === undefined ? undefined : codeOf(story);
    },
    inputOf: (page: string) => inputs.of(page),
    ...{ ...files, loaded, newSite, onPage, onProgress },
  };
  thread.onPage = onPage;
  const own = writePart(part);
  try {
    const [written] = await Promise.all([thread.written, own]);
    newSite.include(written.files);
    loaded.note(written.loaded);
  } catch (error) {
    // Whoever cleans up should not find that somebody still writes.
    newSite.giveUp();
    await Promise.allSettled([own]);
    throw error;
  }
  for (const { path, content } of await loaded.files()) {
    // An owner's own file of the same name takes its place.
    if (newSite.files.has(pathInFolder(path))) continue;
    const isForSearchEngines = path === '/robots.txt' && site.isFindable;
    newSite.write(pathInFolder(path), isForSearchEngines ? findableRobots : await content());
  }
  newSite.write(pathInFolder(offlineListUrl), offlineListOf(newSite.files, site.bank.stories.length));
}
