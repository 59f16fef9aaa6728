import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/** How far the entries of a list stand to the right, as its author types them. */
const indentOf = (text: string): string => /^([ \t]*)- /mu.exec(text)?.[1] ?? '';

/** An entry as it stands in a list, one key on a line. */
export const entryText = (entry: Readonly<Record<string, string>>, indent = ''): string =>
  stringify([entry], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}\n`)
    .join('');

/**
 * A list with one entry more, at its end; everything else stays, letter by letter.
 * @param text of the list's file; undefined where there is none
 * @returns undefined where nothing can be added to what is there
 */
export function withEntry(text: string | undefined, entry: Readonly<Record<string, string>>): string | undefined {
  const before = text ?? '';
  const document = parseDocument(before, { logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0) return undefined;
  const isEmptyFlow = isSeq(contents) && contents.flow === true && contents.items.length === 0;
  if (contents !== null && (!isSeq(contents) || (contents.flow === true && !isEmptyFlow))) return undefined;
  const [start, end] = isEmptyFlow ? (contents.range ?? [0, 0]) : [0, 0];
  const rest = before.slice(0, start) + before.slice(end);
  const gap = rest === '' || rest.endsWith('\n') ? '' : '\n';
  const after = `${rest}${gap}${entryText(entry, isSeq(contents) && !isEmptyFlow ? indentOf(before) : '')}`;
  const read = parseDocument(after, { logLevel: 'silent' });
  const count = isSeq(contents) ? contents.items.length : 0;
  const isSound = read.errors.length === 0 && isSeq(read.contents) && read.contents.items.length === count + 1;
  return isSound && isMap(isSeq(read.contents) ? read.contents.items.at(-1) : undefined) ? after : undefined;
}
