/** A block as another program marks it. */
export interface ForeignBlock {
  /** Where in the text it is. */
  start: number;
  end: number;
  message: string;
  /** What to type instead; undefined where its end cannot be told. */
  instead: string | undefined;
  advice: string;
}

const indentOf = (line: string): number => /^\s*/u.exec(line)?.[0].length ?? 0;

/** A callout as it is written here: a quotation that begins with its type. */
function callout(type: string, title: string, lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const content = first === -1 ? [] : lines.slice(first, last + 1);
  const indent = Math.min(...content.filter((line) => line.trim() !== '').map(indentOf));
  const quoted = content.map((line) => (line.trim() === '' ? '>' : `> ${line.slice(indent)}`));
  return [`> [!${type.toUpperCase()}]${title === '' ? '' : ` ${title}`}`, ...quoted].join('\n');
}

const adviceFor = (type: string): string =>
  `Start the block with the line \`> [!${type.toUpperCase()}]\` and each of its other lines with \`> \`, and delete the marks.`;

/** `:::tip Title`, `::: tip`, `:::tip[Title]`, to the next line that is only colons. */
function directive(start: number, lines: readonly string[]): ForeignBlock {
  const [, marks = ':::', type = 'note', bracketed, rest = ''] =
    /^(:{3,})\s*\{?\.?([\p{L}][\p{L}\p{N}_-]*)?(?:\[([^\]]*)\])?(.*)$/u.exec(lines[0] ?? '') ?? [];
  const title = (bracketed ?? rest.replace(/\{.*\}|\}/gu, '')).trim();
  const close = lines.findIndex((line, index) => index > 0 && /^\s*:{3,}\s*$/u.test(line) && line.trim().length >= marks.length); // prettier-ignore
  const message = 'this is a block in another program’s syntax';
  const end = start + lines.slice(0, close + 1).join('\n').length;
  const inside = lines.slice(1, close);
  const isNested = inside.some((line) => line.trim().startsWith(':::'));
  return close === -1 || isNested
    ? { start, end: start + (lines[0] ?? '').length, message, instead: undefined, advice: adviceFor(type) }
    : { start, end, message, instead: callout(type, title, inside), advice: adviceFor(type) };
}

/** `!!! note "Title"`, `??? note`, and the lines below that are indented. */
function admonition(start: number, lines: readonly string[]): ForeignBlock {
  const [, type = 'note', title = '', rest = ''] =
    /^(?:!{3}|\?{3}\+?)\s*([\w-]+)(?:(?:\s+[\w-]+)*\s*["“]([^"”]*)["”])?(.*)$/u.exec(lines[0] ?? '') ?? [];
  const next = lines.findIndex((line, index) => index > 0 && line.trim() !== '' && indentOf(line) < 2);
  const inside = lines.slice(1, next === -1 ? lines.length : next);
  const indent = ' '.repeat(Math.min(...inside.filter((line) => line.trim() !== '').map(indentOf), 4));
  const length = 1 + inside.findLastIndex((line) => line.trim() !== '') + 1;
  return {
    start,
    end: start + lines.slice(0, length).join('\n').length,
    message: 'this is a block in another program’s syntax',
    instead: callout(type, title, rest.trim() === '' ? inside : [`${indent}${rest.trim()}`, '', ...inside]),
    advice: adviceFor(type),
  };
}

/**
 * Finds out whether a paragraph begins a block of another program.
 * @param text the whole text
 * @param start of the paragraph
 */
export function foreignBlock(text: string, start: number): ForeignBlock | undefined {
  const isDirective = text.startsWith(':::', start);
  if (!isDirective && !/^(?:!!!|\?\?\?\+?) *[a-z]/u.test(text.slice(start, start + 20))) return undefined;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const lines = text.slice(start).split('\n', 200);
  // Inside of a quotation or a list the lines have signs of their own before them.
  if (before.trim() !== '') {
    const type = /[a-z][\w-]*/iu.exec(lines[0] ?? '')?.[0] ?? 'note';
    const message = 'this is a block in another program’s syntax';
    return { start, end: start + (lines[0] ?? '').length, message, instead: undefined, advice: adviceFor(type) };
  }
  return isDirective ? directive(start, lines) : admonition(start, lines);
}
