import { LineCounter } from 'yaml';
import type { SourcePosition } from '../../bank/source-position.ts';

/** Whether what stands after a space was meant as text: `#1`, `# 1`, `# of incidents`, but not `# a note`. */
export const looksLikeText = (comment: string): boolean => /^#(?:\S|\s*\d|\s*$|\s+of\b)/u.test(comment);

/** Longer lines are not printed in a message, in characters. */
export const printedLineLimit = 2000;

/** The text of a YAML document, by places as the parser counts them: characters from its beginning. */
export class YamlText {
  readonly text: string;
  readonly #lines = new LineCounter();
  readonly #firstLine: number;

  /** @param firstLine the line of the file on which the text begins */
  constructor(text: string, firstLine: number) {
    this.text = text;
    this.#firstLine = firstLine;
    this.#lines.addNewLine(0);
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) this.#lines.addNewLine(end + 1);
  }

  /** The place in the file. */
  place(offset: number): SourcePosition {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#firstLine - 1, column: col };
  }

  /** The line of the text, from 1. */
  line(offset: number): number {
    return this.#lines.linePos(offset).line;
  }

  #startOfLine(line: number): number {
    return this.#lines.lineStarts[line - 1] ?? this.text.length + 1;
  }

  /** Where the first word of a line stands. */
  textOfLine(line: number): number {
    const start = Math.min(this.#startOfLine(line), this.text.length);
    return start + (/^\s*/u.exec(this.text.slice(start, this.lineEnd(start)))?.[0].length ?? 0);
  }

  /** Where the line ends on which a place stands, white space at its end left out. */
  lineEnd(offset: number): number {
    const end = this.#startOfLine(this.line(offset) + 1) - 1;
    return offset + this.text.slice(offset, end).trimEnd().length;
  }

  /** The characters of the line before a place. */
  lineStart(offset: number): string {
    return this.text.slice(this.#startOfLine(this.line(offset)), offset);
  }

  /**
   * Where the text ends that was probably meant: at the end of its line where a comment behind it reads like text.
   * @param start of the value
   * @param end of the value as YAML reads it
   */
  meantEnd(start: number, end: number): number {
    const last = Math.max(start, Math.min(end, this.lineEnd(start)));
    if (!/^[ \t]*#/u.test(this.text.slice(last, last + printedLineLimit))) return last;
    const lineEnd = this.lineEnd(last);
    return looksLikeText(this.text.slice(last, lineEnd).trimStart()) ? lineEnd : last;
  }

  /** The line without the comment behind a value, and the comment on a line of its own above it. */
  noteAbove(end: number, comment: string): string {
    const line = this.lineStart(end);
    return `${/^\s*/u.exec(line)?.[0] ?? ''}${comment}\n${line}`;
  }

  /**
   * The line, or the lines made one, with a part replaced.
   * @returns nothing where it is too long to be printed
   */
  replaced(start: number, end: number, replacement: string): string | undefined {
    const lineEnd = this.#startOfLine(this.line(end) + 1) - 1;
    const before = this.lineStart(start);
    if (before.length + replacement.length + lineEnd - end > printedLineLimit) return undefined;
    // A key without a value ends in its colon, a name for a value may touch it, and a comment needs a space in front.
    const gap = /[^\s[{,]$/u.test(before) ? ' ' : '';
    const after = this.text.slice(end, lineEnd).replace(/^(?=#)/u, ' ');
    return `${before}${gap}${replacement}${after}`.trimEnd();
  }
}
