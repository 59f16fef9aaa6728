import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BuildRecord } from './build-record.ts';
import { LoadedFiles } from './loaded-files.ts';
import { htmlWithoutComments } from '../publish/html-without-comments.ts';
import { StoryCodeError } from '../checks/story-code-error.ts';
import type { FileSource } from './file-source.ts';
import type { Site } from './site.ts';
import { notFoundUrl, parsePageUrl } from '../bank/urls.ts';
import type { ParsedStory } from '../story-files/parsed-bank.ts';

/** What a site is written from. */
export interface WriteSiteOptions {
  site: Site;
  /** Every page, decoded, from the site's root. */
  pages: Iterable<string>;
  /** Renders a page, given by its whole address. */
  renderPage: (address: string, site: Site) => Promise<{ status: number; html: string }>;
  /** Runs what may never come to an end, such as code in a story. */
  runForeignCode: <Result>(run: () => Promise<Result>) => Promise<Result>;
  /** A folder with the files that pages may load. */
  clientFolder: string;
  sources: readonly FileSource[];
  /**
   * Digest of all that a page is made from; nothing where that is not known.
   * @param page decoded, from the site's root
   */
  inputOf: (page: string) => Promise<string | undefined>;
  /** What the last build made. */
  record: BuildRecord;
  /** An empty folder. */
  folder: string;
  /** Is told what is being done. */
  onProgress: (doing: string) => void;
}

/** The address of a page that is served from no domain in particular. */
const anywhere = 'http://localhost';
/** Every folder ends in an index; the page for addresses that do not exist is a file of its own, as hosts expect it. */
const fileOfPage = (page: string): string => (page === notFoundUrl ? '404.html' : `${page.slice(1)}index.html`);

/** The story whose code runs when a page is rendered. */
function storyOfPage({ reading }: Site, page: string): ParsedStory | undefined {
  const about = parsePageUrl(page);
  return about?.page === 'story' ? reading.bank.stories.find(({ source }) => source.id === about.id) : undefined;
}

/** Writes files, and makes each folder once. Waiting for thousands of small files costs more than writing them. */
function fileWriter(folder: string): (path: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  };
}

/**
 * Writes a site into a folder.
 * @returns the number of pages, and the digests of all that pages were made from, by their files, where they are known
 * @throws StoryCodeError when a story that brings its own code cannot be rendered; what a source throws
 */
export async function writeSite(options: WriteSiteOptions): Promise<{ pages: number; inputs: Map<string, string> }> {
  const { site, clientFolder, sources, folder, runForeignCode, inputOf, record, onProgress } = options;
  const writeFile = fileWriter(folder);
  const written = new Set<string>();
  let stopped = false;
  const write: typeof writeFile = (path, content) => {
    if (stopped) throw new Error('Another part of the build has failed.');
    writeFile(path, content);
    written.add(path);
  };
  const base = site.base.replace(/\/$/u, '');
  const render = async (page: string): Promise<string> => {
    const story = storyOfPage(site, page);
    const renderPage = () => options.renderPage(`${anywhere}${base}${encodeURI(page)}`, site);
    try {
      const { status, html } = await (story?.deferred === true ? runForeignCode(renderPage) : renderPage());
      if (status !== (page === notFoundUrl ? 404 : 200)) throw new Error(`It was answered with ${status}.`);
      return htmlWithoutComments(html);
    } catch (error) {
      if (story?.deferred === true) throw new StoryCodeError(story.source.file, error);
      throw new Error(`The page ${page} could not be rendered.`, { cause: error });
    }
  };
  const loaded = await LoadedFiles.in(clientFolder);
  const inputs = new Map<string, string>();
  const pages = [...options.pages, notFoundUrl];
  const writePages = async (): Promise<void> => {
    for (const [index, page] of pages.entries()) {
      const file = fileOfPage(page);
      const input = await inputOf(page);
      if (input !== undefined) inputs.set(file, input);
      const kept = input === undefined ? undefined : await record.madeFrom(file, input);
      const html = kept === undefined ? await render(page) : Buffer.from(kept).toString();
      loaded.noteIn(html);
      write(file, html);
      // Rendering never waits, so the threads that make PDFs would not get a word in.
      await nextTurn();
      onProgress(`Rendering pages: ${index + 1} of ${pages.length}`);
    }
  };
  // PDFs and the full-text index are made by other threads and processes, so they are begun first.
  const others = sources.map(({ doing, all }) =>
    all(
      async (file) => write(file.path, await file.content()),
      (done, of) => onProgress(`${doing}: ${done} of ${of}`),
    ),
  );
  const parts = [writePages(), ...others];
  try {
    await Promise.all(parts);
  } catch (error) {
    // Whoever cleans up should not find that somebody still writes.
    stopped = true;
    await Promise.allSettled(parts);
    throw error;
  }
  for (const { path, content } of await loaded.files()) {
    // An owner's own file of the same name takes its place.
    if (!written.has(path)) write(path, await content());
  }
  return { pages: pages.length, inputs };
}
