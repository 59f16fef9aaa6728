import type { HastNode } from 'satteri';
import { codeExtent, deepestCode, type CodeExtent } from './code-depth.ts';
import { codeSpans } from './code-spans.ts';
import { voidTags } from './html-tags.ts';
import { tagName } from './tag-source.ts';

/** Characters of a body: a hundred pages, or six hours to tell. What is slow about a parser, is so on texts beyond that. */
const mostCharacters = 300_000;
/** Elements within elements: a page that anybody can read has ten at most. */
const deepestNesting = 100;
/** Nodes of one story: a text of a megabyte has a third of them. */
const mostNodes = 100_000;
/** Cells of one table, empty ones included, since the parser fills every row up to the head's width. */
const mostCells = 20_000;
/** Tags that are opened before one is closed: the parser's time grows with the square of them. */
const mostOpenTags = 300;
/** Attributes of one tag. */
const mostAttributes = 100;
/** Braces that are opened and never closed. */
const mostOpenBraces = 20;
/** Closing tags that close nothing. */
const mostLooseTags = 100;
/** Pieces of code and comments in braces. */
const mostBraces = 2000;

/** Signs that may mark words, in one paragraph: the parser's time grows with the square of them. */
const mostMarks = 3000;

/** Something of which a text has so much that it cannot be read, or not in a reasonable time. */
export interface Excess {
  /** Where it begins. */
  offset: number;
  /** What there is too much of, in the plural: `tags inside one another`. */
  what: string;
  limit: number;
}

const containers = /(?:[^\S\n]*(?:>|[-*+](?=[^\S\n])|\d{1,9}[.)](?=[^\S\n])))*[^\S\n]*/uy;
const fence = /`{3,}(?=[^`\n]*$)|~{3,}/muy;
const delimiterRow = /^[|:\-\s]+$/u;

/** Bare addresses weigh as much as three signs. */
const markSigns = /[*_~`"'[\](){<>&|!:@^]|\.{2}|(?<=w)w|[tf]p(?=s?:)/gu;

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Looks at a text from top to bottom for what would be too much for the parser. */
class Scan {
  readonly #text: string;
  /** Whether there could be too many marks, if each sign were one. */
  readonly #hasLongParagraphs: boolean;
  #fence = '';
  #columns = 0;
  #rows = 0;
  #openTags = 0;
  #openBraces = 0;
  #looseTags = 0;
  #braces = 0;
  /** Marks of the paragraph. */
  #marks = 0;
  /** The time that the paragraphs before it take, in the measure of their marks. */
  #cost = 0;

  constructor(text: string) {
    this.#text = text;
    const lengths = text.split(/\n[^\S\n]*\n/u).map(({ length }) => length);
    this.#hasLongParagraphs = lengths.reduce((sum, length) => sum + length ** 2, 0) > mostMarks ** 2;
  }

  run(): Excess | undefined {
    let at = 0;
    while (at < this.#text.length) {
      const end = this.#lineEnd(at);
      const found = this.#line(at, end);
      if (typeof found === 'object') return found;
      at = Math.max(end, found) + 1;
    }
    return undefined;
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end === -1 ? this.#text.length : end;
  }

  /** @returns what is too much, or how far the text has been looked at */
  #line(start: number, end: number): Excess | number {
    containers.lastIndex = start;
    const before = containers.exec(this.#text)?.[0] ?? '';
    const at = start + before.length;
    const line = this.#text.slice(at, end);
    if (this.#fence !== '') {
      if (line.startsWith(this.#fence) && line.replaceAll(this.#fence.charAt(0), '').trim() === '') this.#fence = '';
      return end;
    }
    if (before.length > deepestNesting && before.replace(/[^>*+.)-]/gu, '').length > deepestNesting)
      return { offset: start, what: 'lists and quotations inside one another', limit: deepestNesting };
    fence.lastIndex = at;
    this.#fence = fence.exec(this.#text)?.[0] ?? '';
    if (this.#fence !== '') return end;
    const code = this.#code(at, end, before === '');
    return typeof code === 'object' ? code : (this.#table(line, start) ?? this.#paragraph(line, before, start) ?? code);
  }

  #table(line: string, offset: number): Excess | undefined {
    if (line === '') this.#columns = 0;
    else if (line.includes('|') && line.includes('-') && delimiterRow.test(line)) {
      this.#columns = count(line, '|');
      this.#rows = 1;
    }
    this.#rows += 1;
    return this.#columns * this.#rows > mostCells
      ? { offset, what: 'cells in one table', limit: mostCells }
      : undefined;
  }

  #paragraph(line: string, before: string, offset: number): Excess | undefined {
    if (!this.#hasLongParagraphs) return undefined;
    // The cells of a table are read one by one.
    if (this.#columns > 0 && line.includes('|')) return undefined;
    if (line === '' || /[-*+.)]/u.test(before)) {
      this.#cost += this.#marks ** 2;
      this.#marks = 0;
    }
    this.#marks += line.match(markSigns)?.length ?? 0;
    return this.#cost + this.#marks ** 2 > mostMarks ** 2
      ? { offset, what: 'asterisks, quotation marks and other marks in one paragraph', limit: mostMarks }
      : undefined;
  }

  /** Looks at tags, and at code in braces or after `import` and `export`, which may end on another line. */
  #code(start: number, end: number, isFlush: boolean): Excess | number {
    let at = start;
    if (isFlush && /^(?:import|export)\b/u.test(this.#text.slice(start, start + 7))) {
      const code = codeExtent(this.#text, start);
      if (code?.isTooDeep)
        return { offset: start, what: 'brackets and operators inside one another', limit: deepestCode };
      return Math.max(end, (code?.end ?? end) - 1);
    }
    const line = this.#text.slice(start, end);
    const spans = line.includes('`') ? codeSpans(line) : new Map<number, number>();
    let lineEnd = end;
    while (at < lineEnd) {
      const sign = this.#text.charAt(at);
      if (sign === '\\') at += 2;
      else if (sign === '`') at = start + (spans.get(at - start) ?? at - start + 1);
      else if (sign === '<') {
        const found = this.#tag(at);
        if (found) return found;
        at += 1;
      } else if (sign === '{') {
        const code = codeExtent(this.#text, at);
        const excess = this.#brace(at, code);
        if (excess) return excess;
        at = code?.end ?? at + 1;
        lineEnd = Math.max(lineEnd, this.#lineEnd(at - 1));
      } else at += 1;
    }
    return lineEnd;
  }

  #brace(offset: number, code: CodeExtent | undefined): Excess | undefined {
    if (code?.isTooDeep) return { offset, what: 'brackets and operators inside one another', limit: deepestCode };
    this.#braces += 1;
    if (!code) this.#openBraces += 1;
    if (this.#openBraces > mostOpenBraces)
      return { offset, what: 'braces that are never closed', limit: mostOpenBraces };
    return this.#braces > mostBraces
      ? { offset, what: 'pieces of code and comments in braces', limit: mostBraces }
      : undefined;
  }

  #tag(offset: number): Excess | undefined {
    const next = this.#text.charAt(offset + 1);
    if (next === '/') {
      if (this.#openTags > 0) this.#openTags -= 1;
      else this.#looseTags += 1;
    }
    if (this.#looseTags > mostLooseTags)
      return { offset, what: 'closing tags without an opening tag', limit: mostLooseTags };
    if (!/[A-Za-z]/u.test(next)) return undefined;
    const tag = this.#text.slice(offset, this.#text.indexOf('>', offset) + 1);
    if (count(tag, '=') > mostAttributes) return { offset, what: 'attributes in one tag', limit: mostAttributes };
    if (!tag.endsWith('/>') && !voidTags.has(tagName(tag))) this.#openTags += 1;
    return this.#openTags > mostOpenTags ? { offset, what: 'tags inside one another', limit: mostOpenTags } : undefined;
  }
}

/**
 * Looks for what would take the parser too long or overflow its stack, so that it is told instead.
 * @param text a body
 */
export function excessOfText(text: string): Excess | undefined {
  const start = text.search(/\S/u);
  return text.length - start > mostCharacters
    ? { offset: start, what: 'characters in one story', limit: mostCharacters }
    : new Scan(text).run();
}

/**
 * Looks for what would take everybody too long or overflow their stack who walks through a tree.
 * @param root a body as parsed
 */
export function excessOfTree(root: HastNode): Excess | undefined {
  // What the parser puts in itself has no place of its own, and stands where that stands which is around it.
  const waiting: { node: HastNode; depth: number; around: number }[] = [{ node: root, depth: 0, around: 0 }];
  let nodes = 0;
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { node, depth, around } = one;
    const offset = node.position?.start.offset ?? around;
    nodes += 1;
    if (nodes > mostNodes) return { offset: 0, what: 'paragraphs, cells and marked-up words', limit: mostNodes };
    if (depth > deepestNesting) return { offset, what: 'elements inside one another', limit: deepestNesting };
    if ('children' in node)
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1, around: offset });
  }
  return undefined;
}
