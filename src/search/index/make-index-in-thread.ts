import { Worker } from 'node:worker_threads';
import type { IndexAnswer, IndexOrder } from './index-worker.ts';
import type { IndexFile } from './make-index.ts';

const program = new URL('./index-worker.ts', import.meta.url);

/**
 * Makes the full-text index in a thread of its own. Pagefind, another program, is given the documents bit by bit, and
 * would wait each time for whatever else this thread does.
 * @throws Error when Pagefind cannot do it
 */
export function makeIndexInThread(order: IndexOrder): Promise<IndexFile[]> {
  const { promise, resolve, reject } = Promise.withResolvers<IndexFile[]>();
  const worker = new Worker(program, { workerData: order });
  worker.on('message', (answer: IndexAnswer) => {
    if ('files' in answer) resolve(answer.files);
    else reject(answer.error);
  });
  worker.on('error', reject);
  worker.on('exit', (code) => reject(new Error(`The thread that makes the full-text index ended with ${code}.`)));
  return promise;
}
