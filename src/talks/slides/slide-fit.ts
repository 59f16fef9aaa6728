import type { SlideBlock } from '../../bank/slide-block.ts';
import { slideFrame as frame } from './slide-frame.ts';

/**
 * Counts the lines of a text, in the widest type that it may be set in.
 * @param width in em of the text
 */
export type LineCounter = (text: string, width: number) => number;

/** What does not fit on a slide. */
export interface SlideOverflow {
  /** Lines of text that are below the edge; 0 where it is only too wide. */
  lines: number;
  /** What stands out at the side, and by so many characters. */
  wide: { what: 'code' | 'table'; characters: number } | undefined;
}

/** A type of text: its size, its lines, how far in it begins, and the room above it. */
type TextType = Readonly<Record<'size' | 'line' | 'indent' | 'above', number>>;

/** The room that a block takes, in em of the stage. */
interface Room {
  height: number;
  /** How much it is wider than the slide. */
  over: number;
}

/** Letters of East Asia are twice as wide in code. */
const codeColumns = (line: string): number =>
  [...line.replaceAll('\t', '  ')].reduce((sum, letter) => sum + (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(letter) ? 2 : 1), 0); // prettier-ignore

function ofCode(lines: readonly string[]): Room {
  const { size, line, letter, paddingBlock, paddingInline } = frame.code;
  const columns = Math.max(0, ...lines.map(codeColumns));
  return {
    height: size * (lines.length * line + 2 * paddingBlock),
    over: size * (columns * letter + 2 * paddingInline) - frame.width,
  };
}

function ofTable(rows: readonly (readonly string[])[], count: LineCounter): Room {
  const { size, line, letter, paddingBlock, paddingInline, rule } = frame.table;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widest = (parts: (cell: string) => readonly string[]): number[] =>
    Array.from({ length: columns }, (_, column) =>
      Math.max(1, ...rows.flatMap((row) => parts(row[column] ?? '').map((part) => part.length * letter))),
    );
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const [whole, words] = [widest((cell) => [cell]), widest((cell) => cell.split(/\s/u))];
  const room = frame.width / size - columns * 2 * paddingInline;
  const spare = room - sum(words);
  const wish = sum(whole) - sum(words);
  const widths = words.map((word, column) => word + (wish > 0 ? Math.min(1, Math.max(0, spare) / wish) * ((whole[column] ?? 0) - word) : 0)); // prettier-ignore
  const height = rows.reduce((total, row) => {
    const lines = Math.max(1, ...row.map((cell, column) => (cell === '' ? 1 : count(cell, widths[column] ?? 1))));
    return total + size * (lines * line + 2 * paddingBlock) + rule;
  }, 0);
  return { height, over: -spare * size };
}

function roomOf(block: SlideBlock, isTitle: boolean, count: LineCounter): Room {
  const text = ({ size, line, indent, above }: TextType, words: string): Room => ({
    height: size * (count(words, (frame.width - indent) / size) * line + above),
    over: -Infinity,
  });
  switch (block.kind) {
    case 'heading':
      return text(isTitle ? frame.title : frame.text, block.text);
    case 'text':
      return text(frame.text, block.text);
    case 'quote':
      return text(frame.quote, block.text);
    case 'item': {
      const size = frame.item.size ** (block.depth - 1);
      return text({ ...frame.text, size, indent: frame.item.indent * block.depth }, block.text);
    }
    case 'code':
      return ofCode(block.lines);
    case 'table':
      return ofTable(block.rows, count);
    case 'picture':
      return { height: frame.picture, over: -Infinity };
  }
}

/** A line as long as possible, for a first look: no letter is wider than its size. */
const crudely: LineCounter = (text, width) => Math.ceil(text.length / Math.max(1, Math.floor(width))) + (text.length > width ? 1 : 0); // prettier-ignore

function measured(blocks: readonly SlideBlock[], count: LineCounter): SlideOverflow | undefined {
  let height = 0;
  let wide: SlideOverflow['wide'];
  for (const [index, block] of blocks.entries()) {
    const { height: own, over } = roomOf(block, index === 0, count);
    const isNextItem = block.kind === 'item' && blocks[index - 1]?.kind === 'item';
    height += own + (index === 0 ? 0 : isNextItem ? frame.itemGap : frame.gap);
    if (over > 0 && (block.kind === 'code' || block.kind === 'table')) {
      const { size, letter } = frame[block.kind];
      wide ??= { what: block.kind, characters: Math.ceil(over / (size * letter)) };
    }
  }
  const lines = Math.max(0, Math.ceil((height - frame.height) / frame.text.line));
  return lines > 0 || wide ? { lines, wide } : undefined;
}

/**
 * What of a slide is not seen when it is shown, since its type is never made smaller. It reckons with the widest letters,
 * so that a slide that it passes fits.
 * @param blocks what stands on it
 * @param count is asked only where a first look leaves a doubt
 */
export function slideOverflow(blocks: readonly SlideBlock[], count: LineCounter): SlideOverflow | undefined {
  return measured(blocks, crudely) && measured(blocks, count);
}
