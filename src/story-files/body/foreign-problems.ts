import { createProblem, type Problem } from '../../checks/problem.ts';
import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import { corrections, locationAt, type CheckedBody } from './checked-body.ts';
import { foreignBlock } from './foreign-blocks.ts';
import { foreignMarks, type ForeignMark } from './foreign-marks.ts';
import { looseEmphasis } from './loose-emphasis.ts';
import { looseLinks } from './loose-links.ts';
import { visitNodes } from './map-nodes.ts';
import type { Range } from './tag-source.ts';
import { unreadHeading } from './unread-headings.ts';
import { unreadList } from './unread-lists.ts';
import { partedRows, unreadTable } from './unread-tables.ts';
import { looseDefinitions, overlongRow } from './unshown-text.ts';
import { linesOf, type UnreadLines } from './written-lines.ts';
import { writtenRuns, type WrittenRun } from './written-runs.ts';

const codeTags = /^(?:code|pre|kbd|samp)$/u;

const isCode = (node: HtmlContent): boolean => {
  if (node.type === 'element') return codeTags.test(node.tagName);
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'
    ? codeTags.test(node.name ?? '')
    : false;
};

const rangeOf = ({ position }: HtmlContent): Range | undefined => {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
};

/** Longer blocks are told in words alone: whoever reads the report has them in the file. */
const longestShown = 12;

const isShown = (instead: string | undefined): boolean =>
  instead !== undefined && instead.split('\n').length <= longestShown;

/** Whether text in a node may have several lines, of which each could begin something. */
const hasLines = (node: HtmlContent): boolean =>
  node.type === 'mdxJsxFlowElement' || (node.type === 'element' && /^(?:p|li|blockquote)$/u.test(node.tagName));

const footnote = /^(?:[^\S\n]*>)*[^\S\n]{0,3}(\[\^([^\]\n[]+)\]):/gmu;

/** Looks for what other programs mean by marks that are none here. */
class ForeignReader {
  readonly problems: Problem[] = [];
  readonly #body: CheckedBody;
  readonly #text: string;
  readonly #code: Range[] = [];
  #behind = 0;

  constructor(body: CheckedBody) {
    this.#body = body;
    this.#text = body.text.text;
  }

  visit(node: HtmlContent, ancestors: readonly HtmlContent[]): void {
    const range = rangeOf(node);
    if (!range || range.start < this.#behind || ancestors.some(isCode)) return;
    if (isCode(node)) this.#code.push(range);
    else if (node.type === 'element' && node.tagName === 'p') this.#block(range, ancestors.at(-1));
    else if (node.type === 'element' && node.tagName === 'table') this.#table(node, range);
    else if (node.type === 'element' && /^h[1-6]$/u.test(node.tagName)) this.#heading(node, range);
    else if (node.type === 'text') this.#marks(range);
    if ('children' in node && !isCode(node)) this.#runs(node);
  }

  /** What stands in a node beside blocks. */
  #runs(node: HtmlContent & { children: HtmlContent[] }): void {
    for (const run of writtenRuns(this.#text, node.children)) {
      if (hasLines(node)) this.#lines(run);
      const marks = [...looseEmphasis(this.#text, run), ...looseLinks(this.#text, run)];
      for (const mark of marks) if (mark.start >= this.#behind) this.#tell(mark, mark);
    }
  }

  /** Lines that were meant as something else than a part of a paragraph. */
  #lines(run: WrittenRun): void {
    const lines = linesOf(this.#text, run);
    for (const [index, line] of lines.entries()) {
      if (line.start < this.#behind) continue;
      const unread =
        unreadHeading(line, lines.length === 1) ??
        unreadList(this.#text, line, line.start === run.start) ??
        unreadTable(this.#text, lines, index);
      if (unread) this.#unread(unread);
    }
  }

  #unread(unread: UnreadLines): void {
    this.#behind = unread.end;
    this.#tell(unread, { ...unread, advice: isShown(unread.instead) && !unread.isAlike ? undefined : unread.advice });
  }

  #tell(range: Range, found: Omit<ForeignMark, 'start' | 'end'> & { isUnshown?: boolean }): void {
    const { message, advice, instead, isUnhidden, isUnshown } = found;
    const fix = instead === undefined ? [] : corrections(this.#body, [range], () => instead);
    const written = /^.*/u.exec(this.#text.slice(range.start, range.end))?.[0] ?? '';
    const details = { written, message, advice, corrections: fix };
    const kind = isUnshown ? 'unshown-text' : isUnhidden ? 'unhidden-text' : 'foreign-markdown';
    this.problems.push(createProblem(kind, locationAt(this.#body, range.start), details));
  }

  #block(paragraph: Range, around: HtmlContent | undefined): void {
    const isFirst = around?.type === 'element' && around.tagName === 'blockquote' && around.children.find((node) => rangeOf(node))?.position?.start.offset === paragraph.start; // prettier-ignore
    const block = foreignBlock(this.#text, paragraph, isFirst ? rangeOf(around) : undefined);
    if (!block) return;
    this.#behind = block.end;
    this.#tell(block, { ...block, advice: isShown(block.instead) ? undefined : block.advice });
  }

  #marks({ start, end }: Range): void {
    for (const mark of foreignMarks(this.#text.slice(start, end)))
      this.#tell({ start: start + mark.start, end: start + mark.end }, mark);
  }

  #heading({ children }: HtmlElement, range: Range): void {
    if (children.length > 0) return;
    this.#tell(range, { instead: '', isUnshown: true, message: 'this is a heading without words' });
  }

  #table(table: HtmlElement, range: Range): void {
    const parted = partedRows(this.#text, range);
    if (parted) this.#unread(parted);
    const row = overlongRow(this.#text, table);
    if (!row) return;
    this.#tell(row, {
      instead: undefined,
      isUnshown: true,
      message: 'this row has more cells than the table has columns, and what’s in them would not be shown',
      advice:
        'Add a column to the header and to the line of hyphens below it, or, if a bar belongs to the text, write `\\|` for it, in code as well.',
    });
  }

  /** Addresses to which nothing refers, so that they would not be shown. */
  looseDefinitions(): void {
    for (const { start, label } of looseDefinitions(this.#text)) {
      const range = { start, end: start + this.#text.slice(start).indexOf(']:') + 2 };
      const line = /^.*/u.exec(this.#text.slice(start))?.[0].trimEnd() ?? '';
      if (label.startsWith('^')) {
        const name = label.replaceAll(/\s+/gu, '-');
        this.#tell(range, {
          instead: `[${name}]:`,
          isUnshown: true,
          message: 'the name of a footnote has no spaces, so this is none, and would not be shown',
          advice: `Write \`[${name}]\` here and where the note belongs.`,
        });
        continue;
      }
      this.#tell(range, {
        instead: `\\${this.#text.slice(range.start, range.end)}`,
        isUnshown: true,
        message: 'this is read as the address of a link, and nothing uses it',
        advice: `If it is text, write \`\\${line}\`. If it is an address, use it in a link, \`[words][${label}]\`, or delete the line.`,
      });
    }
  }

  /** Notes of which nothing refers to, so that they would not be shown. */
  looseNotes(): void {
    const notes = [...this.#text.matchAll(footnote)];
    const counts = new Map<string, number>();
    const count = (name: string, step: number): void => {
      counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + step);
    };
    if (notes.length > 0) for (const [, name = ''] of this.#text.matchAll(/\[\^([^\]\n[]+)\]/gu)) count(name, 1);
    for (const { 2: name = '' } of notes) count(name, -1);
    const isInCode = (offset: number): boolean => this.#code.some(({ start, end }) => offset >= start && offset < end);
    for (const { index, 0: whole, 1: mark = '', 2: name = '' } of notes) {
      const start = index + whole.length - mark.length - 1;
      if ((counts.get(name.toLowerCase()) ?? 0) > 0 || isInCode(start)) continue;
      this.#tell(
        { start, end: start + mark.length },
        {
          instead: undefined,
          isUnshown: true,
          message: 'nothing refers to this footnote, so it would not be shown',
          advice: `Write \`${mark}\` where the note belongs, or take the note away.`,
        },
      );
    }
  }
}

/**
 * Finds Markdown of other programs, which would stand on the page as it was typed, what would not stand there at all, and what
 * looks private and is not.
 * @param body as parsed
 */
export function foreignProblems(body: CheckedBody): Problem[] {
  const reader = new ForeignReader(body);
  visitNodes(body.tree.content, (node, ancestors) => reader.visit(node, ancestors));
  reader.looseDefinitions();
  reader.looseNotes();
  return reader.problems;
}
