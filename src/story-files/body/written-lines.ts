import type { Range } from './tag-source.ts';
import type { WrittenRun } from './written-runs.ts';

/** Spaces that are none to Markdown, as pages and phones have them, as a pattern. */
export const foreignSpace = String.raw`[\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]`;

/** What was typed in one line, without white space and signs of a quotation before it, and without white space behind it. */
export interface WrittenLine extends Range {
  text: string;
  /** Whether a line break of its own ends it, so that it is shown alone. */
  isBroken: boolean;
}

/** Lines that were meant as a heading, a list or a table, and are shown as they were typed. */
export interface UnreadLines extends Range {
  message: string;
  /** What to type instead. */
  instead: string;
  /** What to do where that is too long to be shown. */
  advice: string;
  /** Whether what to type looks the same as what stands there, so that it is not shown either. */
  isAlike?: boolean;
}

/** What is said of a mark with a space behind it that is none to Markdown. */
export const foreignSpaceWords = {
  message: 'the space behind this mark is no ordinary one, so the mark stands for itself',
  advice: 'Delete the space behind the mark, here and on the lines below, and type it again.',
  isAlike: true,
};

/** The line that begins at an offset. */
export function lineAt(source: string, offset: number): WrittenLine {
  const [whole = '', before = ''] = /^([^\S\n]*(?:>[^\S\n]*)*).*/u.exec(source.slice(offset)) ?? [];
  const text = whole.slice(before.length).trimEnd();
  const start = offset + before.length;
  return { start, end: start + text.length, text, isBroken: /(?: {2}|\\)$/u.test(whole) };
}

/** Some lines as they are typed where a line begins: within a quotation or a list they have signs or spaces before them. */
export function typedAt(source: string, offset: number, lines: readonly string[]): string {
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return lines.join(`\n${before.replace(/[^\s>]/gu, ' ')}`);
}

/** The line below another one, if that is not the last of the text. */
export function lineBelow(source: string, { end }: Range): WrittenLine | undefined {
  const lineBreak = source.indexOf('\n', end);
  return lineBreak === -1 ? undefined : lineAt(source, lineBreak + 1);
}

/** The next line below with something in it. */
export function filledLineBelow(source: string, line: Range): WrittenLine | undefined {
  let below = lineBelow(source, line);
  while (below?.text === '') below = lineBelow(source, below);
  return below;
}

/** The lines of a run that begin with text, not with code or a tag. */
export function linesOf(source: string, run: WrittenRun): WrittenLine[] {
  const lines: WrittenLine[] = [];
  for (let offset = run.start; offset < run.end;) {
    const line = lineAt(source, offset);
    if (run.text.charAt(line.start - run.start) === line.text.charAt(0)) lines.push(line);
    const lineBreak = source.indexOf('\n', line.end);
    offset = lineBreak === -1 ? run.end : lineBreak + 1;
  }
  return lines;
}
