import { flushCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Edition } from '../bank/edition.ts';
import { startIndexThread } from '../search/index/index-thread.ts';
import { readWordTable } from '../search/index/read-word-table.ts';
import { softwareState } from '../software/software-state.ts';
import { BuildRecord, type MadeFile } from './build-record.ts';
import { errorMessage, type ErrorMessage } from './error-message.ts';
import { recallAdvances } from './kept-advances.ts';
import { LoadedFiles } from './loaded-files.ts';
import { NewSite } from './new-site.ts';
import { PageInputs } from './page-input.ts';
import { openSite, sheetPartFiles, withoutKinds } from './site-files.ts';
import { receivedSource, type SentSource } from './sent-source.ts';
import { writePart, type RenderPage } from './site-part.ts';
import type { Site } from './site.ts';

/** Where the bank lies for which a thread works. */
export interface ThreadSetup {
  /** The bank's root. */
  root: string;
  /** Where things are kept between builds. */
  cacheFolder: string;
  /** Where Node keeps what it compiled; a thread does not know it from the other. */
  compileCache: string | undefined;
}

/** What a site is made from, but for the bodies of its stories. */
export interface SiteSource {
  edition: Edition;
  source: SentSource;
  /** The folder under which the site is served. */
  base: string;
}

/** The part of a site that is written, and where. */
export interface WrittenPart {
  /** Decoded, from the site's root. */
  pages: readonly string[];
  /** The module that renders pages. */
  entry: string;
  /** A folder with the files that pages may load. */
  clientFolder: string;
  /** Tells any two programs apart. */
  programKey: string;
  /** Where the new site is made. */
  folder: string;
  /** Where the last one stands. */
  outDir: string;
  /** Who is named as the author of PDFs. */
  author: string;
  /** Kinds of files that are left out, by what is said while they are made. */
  leaveOut: RegExp | undefined;
}

/** What a thread has written. */
export interface ThreadFiles {
  /** By their paths in the site's folder. */
  files: ReadonlyMap<string, MadeFile>;
  /** The paths of what its pages load. */
  loaded: readonly string[];
}

/** What a thread is told. */
export type ThreadQuestion = { open: SiteSource } | { write: WrittenPart };

/** What it answers: what both threads need and one finds, that a page is there, what it does, and what it has written. */
export type ThreadAnswer =
  { sharedDigest: string } | { page: true } | { doing: string } | { written: ThreadFiles } | { error: ErrorMessage };

const { root, cacheFolder }: ThreadSetup = workerData;

const say = (answer: ThreadAnswer): void => parentPort?.postMessage(answer);

// Started before everything else, since Pagefind takes longest.
const makeIndex = startIndexThread();

/** Opens the site, and begins with what nothing keeps from being made. */
async function open({ edition, source, base }: SiteSource): Promise<Site> {
  const site = await openSite({ edition, source: receivedSource(source), base, makeIndex }, { root, cacheFolder });
  // Another program makes the index, so it goes first. Whoever asks for it later is told what went wrong.
  site.fullText().catch(() => undefined);
  return site;
}

/** Writes a part of the site. */
async function write(site: Site, part: WrittenPart): Promise<ThreadFiles> {
  const { pages, entry, clientFolder, programKey, folder, outDir, author, leaveOut } = part;
  const { renderPage }: { renderPage: RenderPage } = await import(pathToFileURL(entry).href);
  const keepAdvances = await recallAdvances(cacheFolder);
  const inputs = new PageInputs(site, programKey);
  say({ sharedDigest: site.sharedDigest });
  const loaded = await LoadedFiles.in(clientFolder);
  const newSite = new NewSite(folder, await BuildRecord.of(outDir, cacheFolder));
  await writePart({
    ...{ site, pages, renderPage, loaded, newSite },
    inputOf: (page) => inputs.of(page),
    ...withoutKinds(sheetPartFiles(site, { root, cacheFolder, author }), leaveOut),
    onPage: () => say({ page: true }),
    onProgress: (doing) => say({ doing }),
  });
  await keepAdvances();
  return { files: newSite.files, loaded: loaded.paths };
}

let opened: Promise<Site> | undefined;

async function answer(question: ThreadQuestion): Promise<void> {
  try {
    if ('open' in question) {
      opened = open(question.open);
      await opened;
    } else {
      if (!opened) throw new Error('A part of a site was to be written before the site was opened.');
      say({ written: await write(await opened, question.write) });
    }
  } catch (error) {
    say({ error: errorMessage(error) });
  }
}

parentPort?.on('message', (question: ThreadQuestion) => void answer(question));
// It is ended without a warning, and would keep nothing then.
flushCompileCache();
// The bank is still being read, and both are needed when it is.
softwareState();
readWordTable();
