import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { BankSource, FontSource } from '../bank/bank-source.ts';
import type { IndexFile } from '../search/index/make-index.ts';
import type { SheetContent } from '../sheets/content/sheet-content.ts';
import type { PiecesFile } from '../story-files/kept-pieces.ts';
import type { EvidenceFile, SheetPlans, SiteWork } from './site-work.ts';

/** For which bank a worker works. */
export interface WorkerBank {
  /** The bank's root. */
  root: string;
  fonts: readonly FontSource[];
  /** Folder in which fonts are kept between builds. */
  cacheFolder: string;
  evidenceFile: PiecesFile;
  /** Where Node keeps what it compiled; a thread does not know it from the other. */
  compileCache: string | undefined;
}

/** What a worker is asked for: the evidence of an edition, its full-text index, or the plans of a sheet. */
export type WorkerQuestion =
  { evidenceOf: BankSource } | { fullTextOf: BankSource; base: string } | { plansOf: SheetContent };

/** What it answers. */
export type WorkerAnswer =
  { evidence: EvidenceFile } | { fullText: IndexFile[] } | { plans: SheetPlans } | { error: unknown };

/** A question or its answer on the way; answers come as they are ready. */
export interface Numbered<Content> {
  number: number;
  content: Content;
}

const { root, fonts, cacheFolder, evidenceFile }: WorkerBank = workerData;

async function openWork(): Promise<SiteWork> {
  const [{ fileCache }, { bankFonts }, { siteWork }] = await Promise.all([
    import('../sheets/print/file-cache.ts'),
    import('../sheets/print/opened-fonts.ts'),
    import('./site-work.ts'),
  ]);
  // It is ended without a warning, and would keep nothing then.
  flushCompileCache();
  return siteWork(await bankFonts(root, fonts, fileCache(join(cacheFolder, 'fonts'))), evidenceFile);
}
const opened = openWork();

async function answer(question: WorkerQuestion): Promise<WorkerAnswer> {
  try {
    const work = await opened;
    if ('plansOf' in question) return { plans: await work.plansOf(question.plansOf) };
    if ('fullTextOf' in question) return { fullText: await work.fullTextOf(question.fullTextOf, question.base) };
    return { evidence: await work.evidenceOf(question.evidenceOf) };
  } catch (error) {
    return { error };
  }
}

parentPort?.on('message', ({ number, content }: Numbered<WorkerQuestion>) => {
  void answer(content).then((answered) =>
    parentPort?.postMessage({ number, content: answered } satisfies Numbered<WorkerAnswer>),
  );
});
