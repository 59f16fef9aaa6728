import { isMap, isNode, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ReportMisreading } from './misreading.ts';
import { quotedYaml } from './quoted-yaml.ts';
import { goesOn } from './sentence-parts.ts';
import type { YamlText } from './yaml-text.ts';

/** Whether a text of which every sign counts may stand at a place. */
export type TakesFreeText = (path: readonly (string | number)[]) => boolean;

/** A text without quotation marks, and where it stands. */
interface PlainText {
  node: Scalar;
  start: number;
  end: number;
}

/** Whether the parts may have been meant as texts of their own, as entries of a list may. */
type SplitBy = 'comma' | 'comma-in-list';

type Report = (whole: PlainText, by: SplitBy) => void;

function plainTextOf(node: unknown): PlainText | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
  const [start, end] = node.range;
  return { node, start, end };
}

/** Whether the comma between two texts is one inside a number: `1,000`. */
const splitsNumber = (one: PlainText, other: PlainText, { text }: YamlText): boolean =>
  text.slice(one.end, other.start) === ',' &&
  /\d/u.test(text.slice(one.end - 1, one.end)) &&
  /^\d{3}(?!\d)/u.test(text.slice(other.start, other.end));

/** Whether the comma between two entries is one inside a sentence. */
function splitsSentence(one: PlainText, other: PlainText, { text }: YamlText): boolean {
  const between = /\s*,\s*$/u.exec(text.slice(one.start, other.start))?.[0];
  if (between === undefined) return false;
  const before = text.slice(one.start, other.start - between.length);
  return goesOn(before, text.slice(other.start, other.end), { onOneLine: !between.includes('\n') });
}

/** @param isFreeText whether the entries are free text, in which commas are to be expected */
function joinEntries(list: YAMLSeq, isFreeText: boolean, text: YamlText, report: Report): void {
  const kept: unknown[] = [];
  let open: PlainText | undefined;
  let by: SplitBy | undefined;
  const close = (): void => {
    if (open && by) report(open, by);
  };
  for (const item of list.items) {
    const next = plainTextOf(item);
    const inNumber = open && next && splitsNumber(open, next, text);
    if (open && next && (inNumber === true || (isFreeText && splitsSentence(open, next, text)))) {
      open = { ...open, end: next.end };
      by = by === 'comma-in-list' || inNumber !== true ? 'comma-in-list' : 'comma';
      continue;
    }
    close();
    kept.push(item);
    open = next;
    by = undefined;
  }
  close();
  list.items = kept;
}

/** More than a word each: `{ question: failure, strong }` lacks a key and is no text with a comma. */
const isProse = (one: PlainText, other: PlainText, { text }: YamlText): boolean =>
  /\S\s+\S/u.test(text.slice(one.start, one.end)) || /\S\s+\S/u.test(text.slice(other.start, other.end));

/** In `{ text: We won, and how }` the words after the comma are a key without a value. */
function joinPairs(map: YAMLMap, text: YamlText, report: Report): void {
  const kept: typeof map.items = [];
  let open: PlainText | undefined;
  let joined = false;
  const close = (): void => {
    if (open && joined) report(open, 'comma');
  };
  for (const pair of map.items) {
    const key = plainTextOf(pair.key);
    if (open && key && pair.value === null && isProse(open, key, text)) {
      open = { ...open, end: key.end };
      joined = true;
      continue;
    }
    close();
    kept.push(pair);
    open = plainTextOf(pair.value);
    joined = false;
  }
  close();
  map.items = kept;
}

/**
 * Joins texts in brackets that a comma of their own cut in two, so that they are told once and nothing else is told
 * of their parts.
 * @param contents the top of the document, which is changed
 * @param text its text
 * @param takesFreeText tells lists of free text from lists of ids
 */
export function joinSplitTexts(
  contents: Node | null,
  text: YamlText,
  takesFreeText: TakesFreeText,
  report: ReportMisreading,
): void {
  const tell: Report = ({ node, start, end }, by) => {
    const typed = text.text.slice(start, end);
    node.value = typed;
    const suggestion = text.replaced(start, end, quotedYaml(typed));
    report(start, { kind: 'changed-text', details: { by, typed, read: typed, suggestion } });
  };
  const visit = (node: unknown, path: readonly (string | number)[]): void => {
    if (!isNode(node)) return;
    if (isSeq(node)) {
      if (node.flow === true) joinEntries(node, takesFreeText([...path, 0]), text, tell);
      node.items.forEach((item, index) => visit(item, [...path, index]));
    } else if (isMap(node)) {
      if (node.flow === true) joinPairs(node, text, tell);
      for (const { key, value } of node.items) visit(value, [...path, isScalar(key) ? String(key.value) : '']);
    }
  };
  visit(contents, []);
}
