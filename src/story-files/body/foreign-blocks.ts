import type { Range } from './tag-source.ts';
import { hideAdvice, privateBlock, soundsPrivate, unhiddenMessage } from './unhidden-text.ts';

/** A block as another program marks it. */
export interface ForeignBlock {
  /** Where in the text it is. */
  start: number;
  end: number;
  message: string;
  /** What to type instead; undefined where its end cannot be told. */
  instead: string | undefined;
  advice: string;
  /** Whether its type says that only the owner may read it. */
  isUnhidden: boolean;
}

const indentOf = (line: string): number => /^\s*/u.exec(line)?.[0].length ?? 0;

/** The lines of a block, without the white space that all of them begin with, and without empty ones around them. */
function contentOf(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const content = first === -1 ? [] : lines.slice(first, last + 1);
  const indent = Math.min(...content.filter((line) => line.trim() !== '').map(indentOf));
  return content.map((line) => (line.trim() === '' ? '' : line.slice(indent)));
}

/** A block as it is written here: a private note, or a callout, which is a quotation that begins with its type. */
function blockHere(type: string, title: string, lines: readonly string[]): string {
  const content = contentOf(lines);
  if (soundsPrivate(type)) return privateBlock(title, content);
  const quoted = content.map((line) => (line === '' ? '>' : `> ${line}`));
  return [`> [!${type.toUpperCase()}]${title === '' ? '' : ` ${title}`}`, ...quoted].join('\n');
}

/** What is said of a block, by its type. */
const saidOf = (type: string): Pick<ForeignBlock, 'message' | 'advice' | 'isUnhidden'> =>
  soundsPrivate(type)
    ? {
        message: unhiddenMessage,
        advice: `${hideAdvice} Then delete the marks.`,
        isUnhidden: true,
      }
    : {
        message: 'this is a block in another program’s syntax',
        advice: `Start the block with the line \`> [!${type.toUpperCase()}]\` and each of its other lines with \`> \`, and delete the marks.`,
        isUnhidden: false,
      };

/** A block whose end cannot be told: its first line. */
const firstLineOf = (start: number, lines: readonly string[], type: string): ForeignBlock => ({
  start,
  end: start + (lines[0] ?? '').length,
  instead: undefined,
  ...saidOf(type),
});

/** `:::tip Title`, `::: tip`, `:::tip[Title]`, to the next line that is only colons. */
function directive(start: number, lines: readonly string[]): ForeignBlock {
  const [, marks = ':::', named = 'note', bracketed, rest = ''] =
    /^(:{3,})\s*\{?\.?([\p{L}][\p{L}\p{N}_-]*)?(?:\[([^\]]*)\])?(.*)$/u.exec(lines[0] ?? '') ?? [];
  const title = (bracketed ?? rest.replace(/\{.*\}|.*\}/gu, '')).trim();
  const close = lines.findIndex((line, index) => index > 0 && /^\s*:{3,}\s*$/u.test(line) && line.trim().length >= marks.length); // prettier-ignore
  const inside = lines.slice(1, close);
  const nested = close === -1 ? [] : inside.filter((line) => line.trim().startsWith(':::'));
  // A class may say it as well, and what has something private in it is better hidden as a whole than not at all.
  const type = [named, ...(rest.match(/\.[\w-]+(?=[^{}]*\})/gu) ?? []), ...nested].find(soundsPrivate) ?? named;
  if (close === -1 || nested.length > 0) return firstLineOf(start, lines, type);
  const end = start + lines.slice(0, close + 1).join('\n').length;
  return { start, end, instead: blockHere(type, title, inside), ...saidOf(type) };
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
    instead: blockHere(type, title, rest.trim() === '' ? inside : [`${indent}${rest.trim()}`, '', ...inside]),
    ...saidOf(type),
  };
}

/** `> [!private] Title`, which would be a callout with this name, and the same in a paragraph. */
function unhiddenCallout(text: string, { start, end }: Range): ForeignBlock | undefined {
  const [line = '', ...lines] = text.slice(start, end).trimEnd().split('\n');
  const [, type = '', title = ''] = /^(?:>\s*)?\[!([^\]]*)\][+-]?(.*)$/u.exec(line) ?? [];
  if (!soundsPrivate(type)) return undefined;
  const inside = lines.map((one) => one.replace(/^\s*> ?/u, ''));
  return { start, end: start + [line, ...lines].join('\n').length, instead: blockHere(type, title.trim(), inside), ...saidOf(type) }; // prettier-ignore
}

/** Whether a line begins an admonition; a sentence that begins with the same signs goes on with a capital letter. */
function isAdmonition(line: string): boolean {
  const type = /^(?:!!!|\?\?\?\+?) *([a-z][\w-]*)/iu.exec(line)?.[1] ?? '';
  return /^[a-z]/u.test(type) || soundsPrivate(type);
}

/**
 * Finds out whether a paragraph begins a block of another program, or one that only looks private.
 * @param text the whole text
 * @param paragraph its place
 * @param quotation the place of the quotation that begins with the paragraph, if there is one
 */
export function foreignBlock(text: string, paragraph: Range, quotation: Range | undefined): ForeignBlock | undefined {
  const lines = text.slice(paragraph.start).split('\n', 200);
  const [line = ''] = lines;
  const foreign = (): ForeignBlock | undefined => {
    if (line.startsWith(':::')) return directive(paragraph.start, lines);
    return isAdmonition(line) ? admonition(paragraph.start, lines) : undefined;
  };
  const block = unhiddenCallout(text, quotation ?? paragraph) ?? foreign();
  if (!block) return undefined;
  const before = text.slice(text.lastIndexOf('\n', block.start - 1) + 1, block.start);
  // Inside of a quotation or a list the lines have signs of their own before them.
  if (before.trim() !== '') return { ...block, end: paragraph.start + line.length, instead: undefined };
  return { ...block, instead: block.instead?.replaceAll(/\n(?=.)/gu, `\n${before}`) };
}
