import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileSource } from './file-source.ts';
import type { Site } from './site.ts';

/** A page that could not be rendered. */
export class PageError extends Error {
  override readonly name = 'PageError';
  /** Decoded, from the site's root. */
  readonly page: string;

  constructor(page: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.page = page;
  }
}

/** What a site is written from. */
export interface WriteSiteOptions {
  site: Site;
  /** Every page, decoded, from the site's root. */
  pages: Iterable<string>;
  /** Renders a page, given by its whole address. */
  renderPage: (address: string, site: Site) => Promise<{ status: number; html: string }>;
  /** A folder whose files belong to every site. */
  clientFolder: string;
  sources: readonly FileSource[];
  /** An empty folder. */
  folder: string;
  /** Is told what is being done. */
  onProgress: (doing: string) => void;
}

/** The address of a page that is served from no domain in particular. */
const anywhere = 'http://localhost';
/** So many pages wait to be written while others are rendered. */
const mostWaiting = 32;

/** Every folder ends in an index; the page for addresses that do not exist is a file of its own, as hosts expect it. */
const fileOfPage = (page: string): string => (page === '/404/' ? '404.html' : join(page, 'index.html'));

/** Writes files, and makes each folder once. */
function fileWriter(folder: string): (path: string, content: string | Uint8Array) => Promise<void> {
  const made = new Map<string, Promise<unknown>>();
  return async (path, content) => {
    const file = join(folder, path);
    const parent = dirname(file);
    const ready = made.get(parent) ?? mkdir(parent, { recursive: true });
    made.set(parent, ready);
    await ready;
    await writeFile(file, content);
  };
}

/**
 * Writes a site into a folder.
 * @returns the number of pages
 * @throws PageError for a page that cannot be rendered; what a source throws
 */
export async function writeSite(options: WriteSiteOptions): Promise<number> {
  const { site, clientFolder, sources, folder, renderPage, onProgress } = options;
  const write = fileWriter(folder);
  const base = site.base.replace(/\/$/u, '');
  const render = async (page: string): Promise<string> => {
    try {
      const { status, html } = await renderPage(`${anywhere}${base}${encodeURI(page)}`, site);
      if (status !== (page === '/404/' ? 404 : 200)) throw new Error(`It was answered with ${status}.`);
      return html;
    } catch (error) {
      throw new PageError(page, error);
    }
  };
  const renderAll = async (): Promise<number> => {
    const pages = [...options.pages, '/404/'];
    let waiting: Promise<void>[] = [];
    for (const [index, page] of pages.entries()) {
      waiting.push(write(fileOfPage(page), await render(page)));
      if (waiting.length < mostWaiting) continue;
      await Promise.all(waiting);
      waiting = [];
      onProgress(`Rendering pages: ${index + 1} of ${pages.length}`);
    }
    await Promise.all(waiting);
    return pages.length;
  };
  // PDFs and the full-text index are made by other threads and processes, so they are begun first.
  const others = sources.map(({ doing, all }) =>
    all(
      async (file) => write(file.path, await file.content()),
      (done, of) => onProgress(`${doing}: ${done} of ${of}`),
    ),
  );
  const [count] = await Promise.all([renderAll(), cp(clientFolder, folder, { recursive: true }), ...others]);
  return count;
}
