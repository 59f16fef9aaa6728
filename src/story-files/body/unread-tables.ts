import type { Range } from './tag-source.ts';
import { filledLineBelow, lineAt, lineBelow, typedAt, type UnreadLines, type WrittenLine } from './written-lines.ts';

/** The cells of a row with bars between them. */
const cellsOf = (row: string): string[] =>
  row
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());

const isBarRow = (text: string): boolean => /^\|.*\|$/u.test(text) && /[^|\s]/u.test(text);

/** Whether a row is the line of hyphens below the first one; word processors make dashes of them. */
const isRule = (row: string): boolean => row.includes('|') && cellsOf(row).every((cell) => /^:?[-–—―]+:?$/u.test(cell));

const rowHere = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const ruleFor = (cells: readonly string[]): string => rowHere(cells.map(() => '---'));

/** Rows as a table, with a line of hyphens below the first. */
function tableHere(rows: readonly string[]): string[] {
  const rule = rows.find(isRule);
  const [first = '', ...others] = rows.filter((row) => !isRule(row));
  const columns = cellsOf(first);
  const isFitting = rule !== undefined && cellsOf(rule).length === columns.length;
  const below = isFitting ? rowHere(cellsOf(rule).map((cell) => cell.replace(/[-–—―]+/u, '---'))) : ruleFor(columns);
  if (rows[0] === rule && rule !== undefined) return [rowHere(columns.map(() => '')), below, first, ...others];
  return [first, below, ...others];
}

const ruleAdvice =
  'Below the first row, write a line with as many columns, each of three hyphens, as in `| --- | --- |`.';

/** Rows with bars at both ends, up to the next table. */
function barRowsFrom(source: string, first: WrittenLine): { rows: WrittenLine[]; hasGaps: boolean } {
  const rows = [first];
  let hasGaps = false;
  for (;;) {
    const last = rows.at(-1) ?? first;
    const row = filledLineBelow(source, last);
    const isNear = row?.start === lineBelow(source, last)?.start;
    if (!row || !isBarRow(row.text)) return { rows, hasGaps };
    const after = lineBelow(source, row);
    if (!isNear && after && isRule(after.text) && !isRule(row.text)) return { rows, hasGaps };
    hasGaps ||= !isNear;
    rows.push(row);
  }
}

function barTable(source: string, line: WrittenLine): UnreadLines | undefined {
  if (!isBarRow(line.text)) return undefined;
  const { rows, hasGaps } = barRowsFrom(source, line);
  const texts = rows.map(({ text }) => text);
  const last = rows.at(-1);
  if (rows.length < 2 || !last || texts.every(isRule)) return undefined;
  const hasRule = texts.some(isRule);
  const isEven = new Set(texts.map((text) => cellsOf(text).length)).size === 1;
  if (hasGaps && !hasRule && !isEven) return undefined;
  return {
    start: line.start,
    end: last.end,
    message:
      hasGaps && hasRule
        ? 'empty lines between the rows keep this from being a table'
        : hasRule
          ? 'the line of hyphens below the first row has to have as many columns as that'
          : 'a table needs a line of hyphens below its first row',
    instead: typedAt(source, line.start, tableHere(texts)),
    advice: hasGaps ? `Delete the empty lines between the rows. ${hasRule ? '' : ruleAdvice}`.trim() : ruleAdvice,
  };
}

const isBorder = (text: string): boolean => /^\+(?:[-=:]+\+)+$/u.test(text);

/** A table that is drawn with `+---+`. */
function gridTable(source: string, line: WrittenLine): UnreadLines | undefined {
  if (!isBorder(line.text)) return undefined;
  const rows: string[][] = [];
  let last = line;
  let isNew = true;
  for (let next = lineBelow(source, line); next && /^[+|].*[+|]$/u.test(next.text); next = lineBelow(source, next)) {
    last = next;
    if (isBorder(next.text) && isNew) break;
    if (isBorder(next.text)) isNew = true;
    else if (isNew) {
      rows.push(cellsOf(next.text));
      isNew = false;
    } else rows.push((rows.pop() ?? []).map((cell, index) => `${cell} ${cellsOf(next.text)[index] ?? ''}`.trim()));
  }
  if (rows.length === 0) return undefined;
  return {
    start: line.start,
    end: last.end,
    message: 'tables are written differently here',
    instead: typedAt(source, line.start, tableHere(rows.map(rowHere))),
    advice: `Delete the lines with \`+\`. ${ruleAdvice}`,
  };
}

/** A line with those below it that have the same number of cells, at least two of each. */
function evenRows(
  source: string,
  lines: readonly WrittenLine[],
  index: number,
  split: (text: string) => string[],
): WrittenLine[] {
  const first = lines[index];
  const columns = first ? split(first.text).length : 0;
  if (!first || first.isBroken || columns < 2) return [];
  const rows = [first];
  for (let row = lines[index + 1]; row; row = lines[index + rows.length]) {
    const isBelow = row.start === lineBelow(source, rows.at(-1) ?? first)?.start;
    if (!isBelow || row.isBroken || split(row.text).length !== columns) break;
    rows.push(row);
  }
  return rows;
}

/** Lines that are parted by tabs, as copied from a spreadsheet, or by bars. */
function looseTable(source: string, lines: readonly WrittenLine[], index: number): UnreadLines | undefined {
  const ways: [sign: string, split: (text: string) => string[]][] = [
    ['tabs', (text) => text.split(/\t+/u)],
    ['bars', (text) => (isRule(text) ? cellsOf(text) : text.replace(/^\|\s|\s\|$/gu, '').split(/\s\|\s/u))],
  ];
  for (const [sign, split] of ways) {
    const rows = evenRows(source, lines, index, split);
    const [first, last] = [rows[0], rows.at(-1)];
    if (rows.length < 2 || !first || !last) continue;
    const cells = rows.map(({ text }) => split(text).map((cell) => cell.trim()));
    const texts = cells.map((row) => rowHere(sign === 'tabs' ? row.map((cell) => cell.replaceAll('|', '\\|')) : row));
    return {
      start: first.start,
      end: last.end,
      message: `${sign} alone make no table, and these lines would run into one another`,
      instead: typedAt(source, first.start, tableHere(texts)),
      advice: `Put a bar, \`|\`, before, between and behind the cells. ${ruleAdvice}`,
    };
  }
  return undefined;
}

/**
 * Finds out whether a line begins a table that is none.
 * @param source the whole text
 * @param lines of a paragraph
 * @param index of that line
 */
export function unreadTable(source: string, lines: readonly WrittenLine[], index: number): UnreadLines | undefined {
  const line = lines[index];
  return line && (gridTable(source, line) ?? barTable(source, line) ?? looseTable(source, lines, index));
}

/**
 * Finds rows that an empty line parts from the table to which they belong.
 * @param source the whole text
 * @param table its place
 */
export function partedRows(source: string, table: Range): UnreadLines | undefined {
  const { start: lastStart } = lineAt(source, source.lastIndexOf('\n', table.end - 1) + 1);
  const row = filledLineBelow(source, table);
  const after = row && lineBelow(source, row);
  if (!row || !isBarRow(row.text) || (after && isRule(after.text))) return undefined;
  const { rows } = barRowsFrom(source, row);
  const end = rows.at(-1)?.end ?? row.end;
  return {
    start: lastStart,
    end,
    message: 'an empty line ends the table here, and the rows below it are text',
    instead: typedAt(source, lastStart, [
      source.slice(lastStart, table.end).trimEnd(),
      ...rows.map(({ text }) => text),
    ]),
    advice: 'Delete the empty lines between the rows.',
  };
}
