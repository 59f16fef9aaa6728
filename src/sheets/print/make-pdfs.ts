import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PdfAnswer, PdfQuestion } from './pdf-worker.ts';
import type { TalkFonts } from './typeset-talk.ts';

/** A worker takes about as long to start as it takes to make this many PDFs. */
const jobsPerWorker = 12;
/** More workers than this need more memory than they save time. */
const mostWorkers = 8;
/** A worker has this many questions at a time, so that it has something to do while this thread does something else. */
const questionsAtATime = 8;

const workerProgram = new URL('./pdf-worker.ts', import.meta.url);

/** Gives things one after another; once somebody stops at one, nobody gets another. */
function* each<Thing>(things: readonly Thing[]): Generator<Thing> {
  yield* things;
}

/** Answers questions in their order. */
interface PdfWorker {
  ask: (question: PdfQuestion) => Promise<Uint8Array>;
  stop: () => Promise<unknown>;
}

function startWorker(fonts: TalkFonts): PdfWorker {
  const worker = new Worker(workerProgram, { workerData: fonts });
  const waiting: PromiseWithResolvers<Uint8Array>[] = [];
  worker.on('message', (answer: PdfAnswer) => {
    const next = waiting.shift();
    if ('pdf' in answer) next?.resolve(answer.pdf);
    else next?.reject(answer.error);
  });
  const giveUp = (error: unknown): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('error', giveUp);
  worker.on('exit', (code) => giveUp(new Error(`A worker that makes PDFs ended with ${code}.`)));
  return {
    ask(question) {
      const answer = Promise.withResolvers<Uint8Array>();
      waiting.push(answer);
      worker.postMessage(question);
      return answer.promise;
    },
    stop: () => worker.terminate(),
  };
}

/** How PDFs are made: what a worker is asked for each, and the fonts that it needs beside those of the sheets. */
export interface PdfMaking<Job> {
  questionOf: (job: Job) => Promise<PdfQuestion> | PdfQuestion;
  fonts: TalkFonts;
}

/**
 * Makes PDFs, several at a time where there are processors for it.
 * @param jobs what to make
 * @param making how they are made
 * @param onPdf is told each PDF as it is made
 * @throws what the first failing job threw; the others are then given up
 */
export async function makePdfs<Job>(
  jobs: readonly Job[],
  { questionOf, fonts }: PdfMaking<Job>,
  onPdf: (job: Job, pdf: Uint8Array) => Promise<void>,
): Promise<void> {
  const count = Math.min(availableParallelism(), mostWorkers, Math.ceil(jobs.length / jobsPerWorker));
  const workers = Array.from({ length: count }, () => startWorker(fonts));
  // All take from one queue, and one that fails closes it for the others.
  const queue = each(jobs);
  const work = async ({ ask }: PdfWorker): Promise<void> => {
    for (const job of queue) {
      await onPdf(job, await ask(await questionOf(job)));
    }
  };
  try {
    await Promise.all(workers.flatMap((worker) => Array.from({ length: questionsAtATime }, () => work(worker))));
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()));
  }
}
