import { setImmediate as nextTurn } from 'node:timers/promises';
import { notFoundUrl } from '../bank/urls.ts';
import { StoryCodeError } from '../checks/story-code-error.ts';
import { htmlWithoutComments } from '../publish/html-without-comments.ts';
import { findablePage } from '../publish/search-engines.ts';
import type { FileSource } from './file-source.ts';
import type { LoadedFiles } from './loaded-files.ts';
import type { NewSite } from './new-site.ts';
import type { PageInput } from './page-input.ts';
import type { PageSite } from './page-site.ts';
import type { Site } from './site.ts';

/** Renders a page, given by its whole address. */
export type RenderPage = (address: string, site: PageSite) => Promise<{ status: number; html: string }>;

/** A story that brings its own code, which runs when one of its pages is rendered. */
export interface CodeOfPage {
  /** The story's file. */
  file: string;
  /** Runs what may never come to an end. */
  run: <Result>(run: () => Promise<Result>) => Promise<Result>;
}

/** The files of a part of a site besides its pages. */
export interface PartFiles {
  /** Those that other threads and programs make, so that they are begun before the pages. */
  elsewhere: readonly FileSource[];
  /** Those that this thread makes, when the pages are there. */
  here: readonly FileSource[];
}

/** Some pages and files of a site, to be made in one thread. */
export interface SitePart extends PartFiles {
  site: Site;
  /** Decoded, from the site's root. */
  pages: readonly string[];
  renderPage: RenderPage;
  /** The code of a story that runs in a page; mostly there is none. */
  codeOf?: (page: string) => CodeOfPage | undefined;
  /** What a page is made from. */
  inputOf: (page: string) => Promise<PageInput>;
  /** Is told what the pages load. */
  loaded: LoadedFiles;
  /** Where it is written. */
  newSite: NewSite;
  /** Is told of each page that is there. */
  onPage: () => void;
  /** Is told what is being done. */
  onProgress: (doing: string) => void;
}

/** The address of a page that is served from no domain in particular. */
const anywhere = 'http://localhost';
/** Every folder ends in an index; the page for addresses that do not exist is a file of its own, as hosts expect it. */
const fileOfPage = (page: string): string => (page === notFoundUrl ? '404.html' : `${page.slice(1)}index.html`);

/** Paths of files are given from the site's root. */
export const pathInFolder = (path: string): string => path.replace(/^\/+/u, '');

async function render({ site, renderPage, codeOf }: SitePart, page: string, given: PageSite): Promise<string> {
  const code = codeOf?.(page);
  const address = `${anywhere}${site.base.replace(/\/$/u, '')}${encodeURI(page)}`;
  try {
    const { status, html } = await (code ? code.run(() => renderPage(address, given)) : renderPage(address, given));
    if (status !== (page === notFoundUrl ? 404 : 200)) throw new Error(`It was answered with ${status}.`);
    const published = htmlWithoutComments(html);
    return site.isFindable ? findablePage(published) : published;
  } catch (error) {
    if (code) throw new StoryCodeError(code.file, error);
    throw new Error(`The page ${page} could not be rendered.`, { cause: error });
  }
}

/** Takes over the pages that the last build made of the same, and renders the others. */
async function writePages(part: SitePart): Promise<void> {
  const { pages, inputOf, newSite, loaded, onPage } = part;
  const missing: { page: string; input: PageInput }[] = [];
  for (const page of pages) {
    const input = await inputOf(page);
    const kept = newSite.takeOver(fileOfPage(page), input);
    if (kept) {
      loaded.note(kept.loads ?? []);
      onPage();
    } else missing.push({ page, input });
  }
  for (const { page, input } of missing) {
    const html = await render(part, page, input.site);
    newSite.write(fileOfPage(page), html, input, loaded.noteIn(html));
    onPage();
    // Rendering never waits, so whoever makes other files meanwhile would not get a word in.
    await nextTurn();
  }
}

/**
 * Writes a part of a site.
 * @throws StoryCodeError when a story that brings its own code cannot be rendered; what a source throws
 */
export async function writePart(part: SitePart): Promise<void> {
  const { elsewhere, here, newSite, onProgress } = part;
  const make = ({ doing, all }: FileSource): Promise<void> =>
    all({
      write: async ({ path, input, content }) => newSite.write(pathInFolder(path), await content(), { input }),
      takeOver: ({ path, input }) => newSite.takeOver(pathInFolder(path), { input }) !== undefined,
      onProgress: (done, of) => onProgress(`${doing}: ${done} of ${of}`),
    });
  const inThisThread = async (): Promise<void> => {
    await writePages(part);
    for (const source of here) await make(source);
  };
  const all = [...elsewhere.map(make), inThisThread()];
  try {
    await Promise.all(all);
  } catch (error) {
    // Whoever cleans up should not find that somebody still writes.
    newSite.giveUp();
    await Promise.allSettled(all);
    throw error;
  }
}
