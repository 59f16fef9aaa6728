import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { Typesetting } from './typesetting.ts';
import { createTalkTypesetter, type TalkFonts, type TalkSetting, type TalkTypesetter } from './typeset-talk.ts';
import { createTypesetter, type Typesetter } from './typeset.ts';

/** What a worker is asked for: the PDF of a sheet, or of a talk. */
export type PdfQuestion = { sheet: Typesetting; author: string } | { talk: TalkSetting; author: string };

/** What it answers. */
export type PdfAnswer = { pdf: Uint8Array } | { error: unknown };

/**
 * Typst's documents take a megabyte or so each outside of what the engine counts as its memory, and go only with the
 * small objects that stand for them, of which there are never enough for the engine to collect garbage by itself.
 */
const sheetsBetweenCollections = 25;
setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

const fonts: TalkFonts = workerData;
// A worker is asked for one kind, and preparing takes long: Typst looks at every font of the machine.
let typesetSheet: Typesetter | undefined;
let typesetTalk: TalkTypesetter | undefined;
let count = 0;

function pdfFor(question: PdfQuestion): Buffer {
  if ('talk' in question) return (typesetTalk ??= createTalkTypesetter(fonts))(question.talk, question.author);
  return (typesetSheet ??= createTypesetter({ ownFonts: fonts.own }))(question.sheet, question.author);
}

function answer(question: PdfQuestion): void {
  let made: PdfAnswer;
  try {
    made = { pdf: pdfFor(question) };
  } catch (error) {
    made = { error };
  }
  parentPort?.postMessage(made);
  count += 1;
  if (count % sheetsBetweenCollections === 0 && typeof collectGarbage === 'function') collectGarbage();
}

// Questions that wait are handed over one after another without a pause, and only in a pause is memory given back.
parentPort?.on('message', (question: PdfQuestion) => setImmediate(answer, question));
