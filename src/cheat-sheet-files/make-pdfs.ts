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
async function work<Job extends PdfJob>(queue: Job[], onPdf: (job: Job, pdf: Uint8Array) => Promise<void>): Promise<void> {
  const worker = new Worker(workerProgram);
  const answerTo = (job: Job): Promise<PdfAnswer> =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(job);
    });
  try {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const answer = await answerTo(job);
      worker.removeAllListeners('error');
      if ('error' in answer) throw answer.error;
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
