import {
  filledLineBelow,
  foreignSpace,
  foreignSpaceWords,
  lineAt,
  lineBelow,
  type UnreadLines,
  type WrittenLine,
} from './written-lines.ts';

/** What word processors put before an entry; what else a line may begin with only where much space follows it. */
const bullet = new RegExp(
  String.raw`^(?:([•\uF0A7\uF0B7\uF0D8\uF0FC])\s+|(•)|([·●▪▫◦‣⁃∙○➢➤►▸o§–—üØv])(?:\t|\s{2,})|([-*+])${foreignSpace}\s*)(?=\S)`,
  'u',
);
const ornament = /^([·●▪▫◦‣⁃∙○➢➤►▸])\s+(?=\S)/u;
const tightBullet = /^(?:([-*+])(?=[\p{L}“"'(])|(・)\s*)(?=\S)/u;
const tightNumber = new RegExp(String.raw`^(\d{1,2}[.)])(?:${foreignSpace}\s*|(?=\p{L}))(?=\S)`, 'u');

/** How a list may begin, how it goes on, and whether one entry is enough to tell it. */
const sorts: readonly { first: RegExp; next: readonly RegExp[]; isClear: boolean }[] = [
  { first: bullet, next: [bullet, ornament], isClear: true },
  { first: ornament, next: [bullet, ornament], isClear: false },
  { first: tightBullet, next: [tightBullet], isClear: false },
  { first: tightNumber, next: [tightNumber], isClear: false },
];

/** A line that begins an entry. */
interface Entry {
  /** The sign by which levels are told apart. */
  sign: string;
  /** As typed, with the white space behind it. */
  mark: string;
  line: WrittenLine;
}

/** Whether a sign goes on with a list: numbers one by one, and signs of Markdown unchanged. */
function isNext(sign: string, before: string): boolean {
  if (/\d/u.test(sign)) return parseInt(sign, 10) === parseInt(before, 10) + 1;
  return !/[-*+]/u.test(sign) || sign === before;
}

function entryAt(patterns: readonly RegExp[], line: WrittenLine, before?: Entry): Entry | undefined {
  const [found = []] = patterns.flatMap((pattern) =>
    [pattern.exec(line.text) ?? []].filter(({ length }) => length > 0),
  );
  const [mark, ...signs] = found;
  const [sign] = signs.flatMap((one) => one ?? []);
  if (mark === undefined || sign === undefined || line.isBroken) return undefined;
  return !before || isNext(sign, before.sign) ? { sign, mark, line } : undefined;
}

/** What begins something else than the rest of an entry. */
const otherBlock = /^(?:[#|<>{]|```|~~~|[-*+]\s|\d+[.)]\s|$)/u;

/** After so many lines without a mark nobody looks for the next entry. */
const longestEntry = 20;

/** The entries from a first one on, and the last line of the last one. */
function entriesFrom(source: string, first: Entry, next: readonly RegExp[]): { entries: Entry[]; last: WrittenLine } {
  const entries = [first];
  let last = first.line;
  let lines = 1;
  for (;;) {
    const below = lineBelow(source, last);
    const filled = below?.text === '' ? filledLineBelow(source, below) : below;
    const entry = filled && entryAt(next, filled, entries.at(-1));
    if (entry) entries.push(entry);
    else if (!below || otherBlock.test(below.text) || lines >= longestEntry) return { entries, last };
    lines = entry ? 1 : lines + 1;
    last = entry?.line ?? below ?? last;
  }
}

/** Whether an entry with the same sign of Markdown, and a space, stands in the line before. */
function followsEntry(source: string, { sign, line }: Entry): boolean {
  const end = source.lastIndexOf('\n', line.start - 1);
  return (
    end !== -1 &&
    /[-*+]/u.test(sign) &&
    lineAt(source, source.lastIndexOf('\n', end - 1) + 1).text.startsWith(`${sign} `)
  );
}

/** The lines with marks that make a list; marks of another sort begin a list within it. */
function listHere(source: string, entries: readonly Entry[], { end }: WrittenLine): string {
  const signs = [...new Set(entries.map(({ sign }) => sign))];
  return entries
    .map(({ sign, mark, line }, index) => {
      const isNumber = /\d/u.test(sign);
      const indent = isNumber ? '' : '  '.repeat(Math.min(signs.indexOf(sign), 3));
      const next = entries[index + 1]?.line.start ?? end;
      return `${indent}${isNumber ? sign : '-'} ${source.slice(line.start + mark.length, next)}`;
    })
    .join('');
}

/**
 * Finds out whether a line begins a list that is none, for its marks are those of a word processor or touch the text.
 * @param source the whole text
 * @param line in it
 * @param isFirst whether nothing stands before it in its paragraph
 */
export function unreadList(source: string, line: WrittenLine, isFirst: boolean): UnreadLines | undefined {
  for (const { first: pattern, next, isClear } of sorts) {
    const first = entryAt([pattern], line);
    if (!first) continue;
    const before = source.slice(source.lastIndexOf('\n', line.start - 1) + 1, line.start);
    if (/[^\s>]/u.test(before)) {
      if (!isClear) continue;
      const message = 'this entry has a mark already, and would be shown with both';
      const instead = line.text.slice(first.mark.length);
      return { start: line.start, end: line.end, message, instead, advice: `Delete \`${first.sign}\`.` };
    }
    const { entries, last } = entriesFrom(source, first, next);
    if (entries.length < 2 && !(isClear && isFirst) && !followsEntry(source, first)) continue;
    const found = { start: line.start, end: last.end, instead: listHere(source, entries, last) };
    if (/^(?:[-*+]|\d+[.)])\s/u.test(first.mark)) return { ...found, ...foreignSpaceWords };
    const message = /^[-*+\d]/u.test(first.sign)
      ? 'the mark of a list needs a space behind it'
      : `an entry of a list begins with \`- \`, not with \`${first.sign}\``;
    const begin = pattern === tightNumber ? '`1. `, `2. ` and so on' : '`- `';
    return { ...found, message, advice: `Begin each entry with ${begin}.` };
  }
  return undefined;
}
