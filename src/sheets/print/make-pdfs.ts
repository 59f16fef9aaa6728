import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PdfJob } from './make-pdf.ts';
import type { PdfAnswer } from './pdf-worker.ts';

/** A worker takes about as long to start as it takes to make this many PDFs. */
const jobsPerWorker = 12;
/** More workers than this need more memory than they save time. */
const mostWorkers = 8;

const workerProgram = new URL('./pdf-worker.ts', import.meta.url);

/** Takes jobs from a queue until it is empty. */
async function work<Job extends PdfJob>(
  queue: Job[],
  onPdf: (job: Job, pdf: Uint8Array) => Promise<void>,
): Promise<void> {
  const worker = new Worker(workerProgram);
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`A worker that makes PDFs ended with ${String(code)}.`);
  });
  // It ends when all is done, and then nobody waits for it.
  ended.catch(() => undefined);
  try {
    for (let job = queue.shift(); job; job = queue.shift()) {
      worker.postMessage(job);
      const [answer]: PdfAnswer[] = await Promise.race([once(worker, 'message'), ended]);
      if (!answer || 'error' in answer) throw answer?.error;
      await onPdf(job, answer.pdf);
    }
  } finally {
    queue.length = 0;
    await worker.terminate();
  }
}

/**
 * Makes PDFs, several at a time where there are processors for it.
 * @param jobs what to make
 * @param onPdf is told each PDF as it is made
 * @throws what the first failing job threw; the others are then given up
 */
export async function makePdfs<Job extends PdfJob>(
  jobs: readonly Job[],
  onPdf: (job: Job, pdf: Uint8Array) => Promise<void>,
): Promise<void> {
  const queue = [...jobs];
  const workers = Math.min(availableParallelism(), mostWorkers, Math.ceil(jobs.length / jobsPerWorker));
  await Promise.all(Array.from({ length: workers }, () => work(queue, onPdf)));
}
