import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { errorFrom } from './error-message.ts';
import type { SiteSource, ThreadAnswer, ThreadFiles, ThreadQuestion, ThreadSetup, WrittenPart } from './site-worker.ts';

const program = new URL('./site-worker-entry.mjs', import.meta.url);

/** Where a thread writes its part of a site, and what of. */
export interface ThreadPart {
  /** Decoded, from the site's root. */
  pages: readonly string[];
  /** Is told of each page that is there. */
  onPage: () => void;
  /** Is told what is being done. */
  onProgress: (doing: string) => void;
}

/**
 * A second thread, which makes the sheets of a site and what the search needs, while the first checks the bank and
 * renders all other pages. It is started before the bank has been read, because loading takes it as long as the first.
 */
export class SiteThread {
  readonly #worker: Worker;
  #isOpen = false;
  #part: ThreadPart | undefined;
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
    if ('page' in answer) this.#part?.onPage();
    else if ('doing' in answer) this.#part?.onProgress(answer.doing);
    else if ('written' in answer) this.#written.resolve(answer.written);
    else this.#written.reject(errorFrom(answer.error));
  }

  #tell(question: ThreadQuestion): void {
    this.#worker.postMessage(question);
  }

  /** Tells it what the site is made from, so that it can begin with what takes long. What it has been told, it knows. */
  open(source: SiteSource): void {
    if (!this.#isOpen) this.#tell({ open: source });
    this.#isOpen = true;
  }

  /**
   * Has it write its part of the site that was opened.
   * @throws what went wrong there
   */
  write(part: ThreadPart, place: Omit<WrittenPart, 'pages'>): Promise<ThreadFiles> {
    this.#part = part;
    this.#tell({ write: { ...place, pages: part.pages } });
    return this.#written.promise;
  }

  /** Ends it, whatever it does. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
