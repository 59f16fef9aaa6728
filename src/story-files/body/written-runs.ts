import type { HtmlContent } from '../../story-components/html.ts';
import { isPhrasing } from './phrasing.ts';
import type { Range } from './tag-source.ts';

/** Text that runs on, as in a paragraph, a heading, an entry of a list or a cell, with the marks that were left in it. */
export interface WrittenRun extends Range {
  /** As typed, with `standIn` for each sign that is no text: code, tags, words that are marked, signs behind a backslash. */
  text: string;
}

/** Stands for a sign of something else than text; it is neither a letter nor a space. */
const standIn = '\uFFFC';

const hidden = (written: string): string => standIn.repeat(written.length);

/** A backslash with the sign that it stands before, and an entity. */
const escaped = /\\[!-/:-@[-`{-~]|&(?:#?\w+);/gu;

/**
 * Finds the text that stands in a list of nodes, beside the blocks there.
 * @param source the whole text
 * @param nodes as parsed, with their places
 */
export function writtenRuns(source: string, nodes: readonly HtmlContent[]): WrittenRun[] {
  const runs: WrittenRun[] = [];
  let run: WrittenRun | undefined;
  for (const node of nodes) {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (!isPhrasing(node)) run = undefined;
    if (!isPhrasing(node) || start === undefined || end === undefined) continue;
    if (!run) runs.push((run = { start, end: start, text: '' }));
    const written = source.slice(start, end);
    const text = node.type === 'text' ? written.replace(escaped, hidden) : hidden(written);
    run.text += hidden(source.slice(run.end, start)) + text;
    run.end = end;
  }
  return runs;
}
