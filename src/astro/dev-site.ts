import { existsSync, watch } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join, sep } from 'node:path';
import { dev, type AstroInlineConfig, type AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { withBase } from '../bank/urls.ts';
import type { Edition } from '../bank/edition.ts';
import type { Problem } from '../checks/problem.ts';
import { foundText } from '../checks/report/found-text.ts';
import { stoppingProblems } from '../checks/severity.ts';
import type { FileSource } from '../site/file-source.ts';
import { mediaType } from '../site/media-type.ts';
import { allFiles, openSite } from '../site/site-files.ts';
import type { Site } from '../site/site.ts';
import { bankFolders } from '../story-files/bank-files.ts';
import type { BankReader, CheckedReading } from '../story-files/bank-reader.ts';
import { softwareCache } from '../software/software-cache.ts';
import { deferredModule } from './deferred-stories.ts';
import { inTurn } from './in-turn.ts';
import { overlayError } from './problem-overlay.ts';
import { siteConfig } from './site-config.ts';

/** What is shown while its owner writes. */
export interface DevSiteOptions {
  reader: BankReader;
  edition: Edition;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** Who is named as the author of PDFs. */
  author: string;
  /** Folder in which fonts and PDFs are kept. */
  cacheFolder: string;
  /** Is told each time that the bank has been read. */
  onReading: (reading: CheckedReading) => void;
  /** Is told what no author can have caused. */
  onCrash: (error: unknown) => void;
}

/** An editor writes a file in several steps; within this time, in milliseconds, they are one change. */
const oneChange = 20;

/**
 * So many milliseconds after a change was read, the bank is read once more: for 50 the watcher says nothing of a file
 * that it has just told of, so it may have been written again. Until then browsers have asked for the page that they
 * show, which comes before a long report.
 */
const secondLook = 150;

/** Where Astro's development server looks for what pages are handed. */
const localsOfRequest = Symbol.for('astro.locals');

/** A site as it is shown, with the files besides its pages. */
interface ShownSite {
  site: Site;
  sources: readonly FileSource[];
}

/** Reads the bank, again each time that one of its files changes, and serves it. */
class DevSite {
  readonly #options: DevSiteOptions;
  readonly #server: ViteDevServer;
  #shown: Promise<ShownSite | undefined> | undefined;
  /** What keeps the site as it was. */
  #problems: readonly Problem[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #secondTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #readInTurn = inTurn();

  constructor(server: ViteDevServer, options: DevSiteOptions) {
    this.#server = server;
    this.#options = options;
  }

  async start(): Promise<void> {
    const { watcher, ws, middlewares } = this.#server;
    const { root } = this.#options.reader;
    const folders = bankFolders.map((name) => join(root, name));
    const lookFor = (folder: string): void => {
      if (existsSync(folder)) watcher.add(folder);
    };
    for (const folder of folders) lookFor(folder);
    for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) {
      watcher.on(event, (path) => {
        if (folders.some((folder) => path === folder || path.startsWith(folder + sep))) this.#changed();
      });
    }
    // The watcher does not notice a folder that comes, or comes back, as with another branch.
    const rootWatcher = watch(root, { persistent: false }, (_event, name) => {
      const folder = folders.find((one) => name === basename(one));
      if (folder === undefined) return;
      lookFor(folder);
      this.#changed();
    });
    // Where the root itself goes away, some systems call that an error.
    rootWatcher.on('error', () => rootWatcher.close());
    this.#server.httpServer?.on('close', () => rootWatcher.close());
    ws.on('connection', () => this.#tellProblems());
    middlewares.use((request, response, next) => {
      this.#answer(request, response).then((done) => {
        if (!done) next();
      }, next);
    });
    await this.#readInTurn(async () => this.#options.onReading(await this.#read()));
  }

  #changed(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#secondTimer);
    this.#timer = setTimeout(() => void this.#inTurn(() => this.#readChange()), oneChange);
  }

  /** Does one thing with the bank after the other: two readings at once would mix two states of it. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    return this.#readInTurn(work).catch(this.#options.onCrash);
  }

  async #readChange(): Promise<void> {
    const wasWhole = this.#problems.length === 0;
    const read = this.#read();
    // What is asked for meanwhile is answered once the bank has been read, so browsers need not wait to ask for it.
    if (wasWhole) this.#reload();
    const { digest } = await read;
    if (!wasWhole || this.#problems.length > 0) this.#tellBrowsers();
    clearTimeout(this.#secondTimer);
    this.#secondTimer = setTimeout(() => void this.#inTurn(() => this.#lookAgain(digest)), secondLook);
  }

  /** Reads what was written since the last reading, though nobody told of it. */
  async #lookAgain(before: string): Promise<void> {
    const reading = await this.#read();
    if (reading.digest !== before) this.#tellBrowsers();
    this.#options.onReading(reading);
  }

  /** Reads the bank. Pages and files wait for it, and stay as they were where something is wrong. */
  async #read(): Promise<CheckedReading> {
    const { reader } = this.#options;
    const before = this.#shown;
    reader.forget();
    const read = reader.read();
    const show = async (): Promise<ShownSite | undefined> => {
      this.#problems = stoppingProblems((await read).problems);
      return this.#problems.length > 0 ? before : this.#open();
    };
    this.#shown = show();
    try {
      await this.#shown;
    } catch (error) {
      this.#shown = before;
      throw error;
    }
    return read;
  }

  async #open(): Promise<ShownSite> {
    const { reader, edition, base, author, cacheFolder } = this.#options;
    const { bank, bodies, problems } = await reader.edition({ edition, base });
    const place = { root: reader.root, cacheFolder };
    const site = await openSite({ edition, source: bank.source, bodies, problems, base }, place);
    for (const { moduleGraph } of Object.values(this.#server.environments)) {
      const module = moduleGraph.getModuleById(deferredModule);
      if (module) moduleGraph.invalidateModule(module);
    }
    return { site, sources: allFiles(site, { ...place, author }) };
  }

  #reload(): void {
    this.#server.ws.send({ type: 'full-reload' });
  }

  #tellBrowsers(): void {
    if (this.#problems.length > 0) this.#tellProblems();
    else this.#reload();
  }

  #tellProblems(): void {
    const err = overlayError(this.#options.reader.root, this.#problems);
    if (err) this.#server.ws.send({ type: 'error', err });
  }

  /** Says why there is no page yet; Vite's client shows the problems over it, and the page once they are solved. */
  #excuse(address: string, response: ServerResponse): boolean {
    if (!address.endsWith('/')) return false;
    const client = withBase(this.#options.base, '/@vite/client');
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(
      `<!doctype html><html lang="en"><title>Not yet</title><script type="module" src="${client}"></script>` +
        `<p>Your stories have ${foundText(this.#problems)}. Once nothing is wrong any more, this page shows the site.`,
    );
    return true;
  }

  /** Answers a request for a file besides the pages, and hands the site to the pages. */
  async #answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const address = decodeURIComponent((request.url ?? '').replace(/\?.*$/u, ''));
    const shown = await this.#shown;
    if (!shown) return this.#excuse(address, response);
    Reflect.set(request, localsOfRequest, { site: shown.site });
    // Vite takes the base off an address where there is one, but only after some of its own handlers.
    const base = withBase(this.#options.base, '/');
    const path = address.startsWith(base) ? `/${address.slice(base.length)}` : address;
    for (const source of shown.sources) {
      const file = await source.find(path);
      if (!file) continue;
      response.writeHead(200, { 'content-type': mediaType(path), 'cache-control': 'no-store' });
      response.end(await file.content());
      return true;
    }
    return false;
  }
}

/** Where a site is shown; where nothing is said, on this machine alone, at Astro's usual port. */
export interface DevAddress {
  host?: string | undefined;
  port?: number | undefined;
}

/**
 * Shows a site while its owner writes: read anew at each change, over the last good state when something is wrong.
 * @param logLevel of Astro itself
 * @returns the server, which runs until it is stopped
 */
export async function serveDevSite(
  options: DevSiteOptions,
  { host, port }: DevAddress,
  logLevel: AstroInlineConfig['logLevel'] = 'info',
): Promise<Awaited<ReturnType<typeof dev>>> {
  const { reader, edition, base } = options;
  const bank = async () => (await reader.edition({ edition, base })).bank;
  const { integrations = [], ...config } = siteConfig({
    root: reader.root,
    base,
    bank,
    cacheFolder: await softwareCache(),
  });
  const integration: AstroIntegration = {
    name: 'dev-site',
    hooks: { 'astro:server:setup': ({ server }) => new DevSite(server, options).start() },
  };
  return dev({
    ...config,
    logLevel,
    integrations: [...integrations, integration],
    server: { ...(host !== undefined && { host }), ...(port !== undefined && { port }) },
  });
}
