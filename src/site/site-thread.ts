import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BankSource } from '../bank/bank-source.ts';
import { errorFrom } from './error-message.ts';
import { sentSource } from './sent-source.ts';
import type { SiteSource, ThreadAnswer, ThreadFiles, ThreadQuestion, ThreadSetup, WrittenPart } from './site-worker.ts';

const program = new URL('./site-worker-entry.mjs', import.meta.url);

/**
 * A second thread, which makes the sheets of a site and what the search needs, while the first checks the bank and
 * renders all other pages. It is started before the bank has been read, because loading takes it as long as the first.
 */
export class SiteThread {
  readonly #worker: Worker;
  #pages = 0;
  #sharedDigest: string | undefined;
  #onPage: (() => void) | undefined;
  #onProgress: ((doing: string) => void) | undefined;
  readonly #written = Promise.withResolvers<ThreadFiles>();

  /** @param setup where the bank lies */
  constructor(setup: Omit<ThreadSetup, 'compileCache'>) {
    const kept = getCompileCacheDir();
    const compileCache = kept === undefined ? undefined : dirname(kept);
    this.#worker = new Worker(program, { workerData: { ...setup, compileCache } satisfies ThreadSetup });
    // Whoever waits for it is told what happened; mostly nobody does any more.
    this.#written.promise.catch(() => undefined);
    this.#worker.on('message', (answer: ThreadAnswer) => this.#onAnswer(answer));
    this.#worker.on('error', (error) => this.#written.reject(error));
    this.#worker.on('exit', (code) =>
      this.#written.reject(new Error(`The second thread of the build ended with ${code}.`)),
    );
  }

  #onAnswer(answer: ThreadAnswer): void {
    if ('sharedDigest' in answer) this.#sharedDigest = answer.sharedDigest;
    else if ('page' in answer) this.#countPage();
    else if ('doing' in answer) this.#onProgress?.(answer.doing);
    else if ('written' in answer) this.#written.resolve(answer.written);
    else this.#written.reject(errorFrom(answer.error));
  }

  #countPage(): void {
    this.#pages += 1;
    this.#onPage?.();
  }

  #tell(question: ThreadQuestion): void {
    this.#worker.postMessage(question);
  }

  /** Tells it what the site is made from, so that it can begin with what takes long. */
  open({ source, ...rest }: Omit<SiteSource, 'source'> & { source: BankSource }): void {
    this.#tell({ open: { ...rest, source: sentSource(source) } });
  }

  /**
   * Has it write its part of the site that was opened.
   * @param onProgress is told what is being done
   */
  write(part: WrittenPart, onProgress: (doing: string) => void): void {
    this.#onProgress = onProgress;
    this.#tell({ write: part });
  }

  /** Digest of what all pages may show of the bank, once it is known. */
  get sharedDigest(): string | undefined {
    return this.#sharedDigest;
  }

  /**
   * What it has written.
   * @throws what went wrong there
   */
  get written(): Promise<ThreadFiles> {
    return this.#written.promise;
  }

  /** Is told of each page that is there, of those as well that have been for some time. */
  set onPage(onPage: () => void) {
    this.#onPage = onPage;
    for (let page = 0; page < this.#pages; page += 1) onPage();
  }

  /** Ends it, whatever it does. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
