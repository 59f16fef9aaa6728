import { mkdirSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuildRecord } from './build-record.ts';
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
const fileOfPage = (page: string): string => (page === '/404/' ? '404.html' : `${page.slice(1)}index.html`);

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
 * @throws PageError for a page that cannot be rendered; what a source throws
 */
export async function writeSite(options: WriteSiteOptions): Promise<{ pages: number; inputs: Map<string, string> }> {
  const { site, clientFolder, sources, folder, renderPage, inputOf, record, onProgress } = options;
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
  const inputs = new Map<string, string>();
  const pages = [...options.pages, '/404/'];
  const writePages = async (): Promise<void> => {
    for (const [index, page] of pages.entries()) {
      const file = fileOfPage(page);
      const input = await inputOf(page);
      if (input !== undefined) inputs.set(file, input);
      const kept = input === undefined ? undefined : await record.madeFrom(file, input);
      write(file, kept ?? (await render(page)));
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
  await Promise.all([writePages(), cp(clientFolder, folder, { recursive: true }), ...others]);
  return { pages: pages.length, inputs };
}
