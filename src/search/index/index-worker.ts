import { parentPort } from 'node:worker_threads';
import { makeIndex, type IndexFile } from './make-index.ts';
import type { SearchDocument } from './search-document.ts';

/** What an index is made of. */
export interface IndexOrder {
  documents: readonly SearchDocument[];
  base: string;
}

/** The files of an index, or why there are none. */
export type IndexAnswer = { files: IndexFile[] } | { error: unknown };

parentPort?.once('message', ({ documents, base }: IndexOrder) => {
  void makeIndex(documents, base)
    .then(
      (files): IndexAnswer => ({ files }),
      (error: unknown): IndexAnswer => ({ error }),
    )
    .then((answer) => parentPort?.postMessage(answer));
});
