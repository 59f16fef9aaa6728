import { parentPort } from 'node:worker_threads';
import { makePdf, type PdfJob } from './make-pdf.ts';

/** What a worker answers to a job. */
export type PdfAnswer = { pdf: Uint8Array } | { error: unknown };

parentPort?.on('message', (job: PdfJob) => {
  let answer: PdfAnswer;
  try {
    answer = { pdf: makePdf(job) };
  } catch (error) {
    answer = { error };
  }
  parentPort?.postMessage(answer);
});
