import { Worker } from 'node:worker_threads';
import type { IndexAnswer, IndexOrder } from './index-worker.ts';
import type { IndexFile } from './make-index.ts';

const program = new URL('./index-worker.ts', import.meta.url);

/** Makes one full-text index. */
export type MakeIndex = (order: IndexOrder) => Promise<IndexFile[]>;

/**
 * Starts a thread that makes one full-text index. Pagefind, another program, is given the documents bit by bit, and would
 * wait each time for whatever else this thread does.
 * @returns has it make the index; throws when Pagefind cannot do it
 */
export function startIndexThread(): MakeIndex {
  const { promise, resolve, reject } = Promise.withResolvers<IndexFile[]>();
  promise.catch(() => undefined);
  const worker = new Worker(program);
  worker.unref();
  worker.on('message', (answer: IndexAnswer) => {
    if ('files' in answer) resolve(answer.files);
    else reject(answer.error);
  });
  worker.on('error', reject);
  worker.on('exit', (code) => reject(new Error(`The thread that makes the full-text index ended with ${code}.`)));
  return (order) => {
    worker.ref();
    worker.postMessage(order);
    return promise;
  };
}
