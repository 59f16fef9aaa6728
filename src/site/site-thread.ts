import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BankSource } from '../bank/bank-source.ts';
import type { IndexFile } from '../search/index/make-index.ts';
import type { SheetContent } from '../sheets/content/sheet-content.ts';
import type { EvidenceFile, SheetPlans, SiteWork } from './site-work.ts';
import type { Numbered, WorkerAnswer, WorkerBank, WorkerQuestion } from './site-worker.ts';

const otherAnswer = 'The second thread of the build answered another question.';

const program = new URL('./site-worker-entry.mjs', import.meta.url);

/** A second thread, which does what takes long while this one renders pages. */
export class SiteThread implements SiteWork {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<WorkerAnswer>>();
  #asked = 0;

  constructor(bank: Omit<WorkerBank, 'compileCache'>) {
    const kept = getCompileCacheDir();
    const compileCache = kept === undefined ? undefined : dirname(kept);
    this.#worker = new Worker(program, { workerData: { ...bank, compileCache } satisfies WorkerBank });
    this.#worker.on('message', ({ number, content }: Numbered<WorkerAnswer>) => {
      this.#waiting.get(number)?.resolve(content);
      this.#waiting.delete(number);
    });
    this.#worker.on('error', (error) => this.#giveUp(error));
    this.#worker.on('exit', (code) => this.#giveUp(new Error(`The second thread of the build ended with ${code}.`)));
  }

  #giveUp(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  async #ask(question: WorkerQuestion): Promise<WorkerAnswer> {
    const waiting = Promise.withResolvers<WorkerAnswer>();
    this.#asked += 1;
    this.#waiting.set(this.#asked, waiting);
    this.#worker.postMessage({ number: this.#asked, content: question } satisfies Numbered<WorkerQuestion>);
    const answer = await waiting.promise;
    if ('error' in answer) throw answer.error;
    return answer;
  }

  async evidenceOf(source: BankSource): Promise<EvidenceFile> {
    const answer = await this.#ask({ evidenceOf: source });
    if (!('evidence' in answer)) throw new Error(otherAnswer);
    return answer.evidence;
  }

  async fullTextOf(source: BankSource, base: string): Promise<IndexFile[]> {
    const answer = await this.#ask({ fullTextOf: source, base });
    if (!('fullText' in answer)) throw new Error(otherAnswer);
    return answer.fullText;
  }

  async plansOf(content: SheetContent): Promise<SheetPlans> {
    const answer = await this.#ask({ plansOf: content });
    if (!('plans' in answer)) throw new Error(otherAnswer);
    return answer.plans;
  }

  /** Ends it, whatever it does. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
