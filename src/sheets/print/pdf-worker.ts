import { parentPort, workerData } from 'node:worker_threads';
import type { Typesetting } from './typesetting.ts';
import { createTypesetter, type TypesetterFont } from './typeset.ts';

/** What a worker is asked for: the PDF of a sheet. */
export interface PdfQuestion {
  sheet: Typesetting;
  author: string;
}

/** What it answers. */
export type PdfAnswer = { pdf: Uint8Array } | { error: unknown };

const ownFonts: readonly TypesetterFont[] = workerData;
const typeset = createTypesetter({ ownFonts });

parentPort?.on('message', ({ sheet, author }: PdfQuestion) => {
  let answer: PdfAnswer;
  try {
    answer = { pdf: typeset(sheet, author) };
  } catch (error) {
    answer = { error };
  }
  parentPort?.postMessage(answer);
});
