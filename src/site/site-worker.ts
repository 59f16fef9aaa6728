import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { BankSource, FontSource } from '../bank/bank-source.ts';
import type { SheetContent } from '../sheets/content/sheet-content.ts';
import type { PiecesFile } from './kept-pieces.ts';
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

/** What a worker is asked for: the evidence of an edition, or the plans of a sheet. */
export type WorkerQuestion = { evidenceOf: BankSource } | { plansOf: SheetContent };

/** What it answers. */
export type WorkerAnswer = { evidence: EvidenceFile } | { plans: SheetPlans } | { error: unknown };

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
    const { evidenceOf, plansOf } = await opened;
    if ('plansOf' in question) return { plans: await plansOf(question.plansOf) };
    return { evidence: await evidenceOf(question.evidenceOf) };
  } catch (error) {
    return { error };
  }
}

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (question: WorkerQuestion) => {
  // Answers come in the order of the questions.
  last = last.then(async () => parentPort?.postMessage(await answer(question)));
});
