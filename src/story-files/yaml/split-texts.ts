import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ReportMisreading } from './misreading.ts';
import { quotedYaml } from './quoted-yaml.ts';
import type { YamlText } from './yaml-text.ts';

/** A text without quotation marks, and where it stands. */
interface PlainText {
  node: Scalar;
  start: number;
  end: number;
}

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

function joinEntries(list: YAMLSeq, text: YamlText, report: (whole: PlainText) => void): void {
  const kept: unknown[] = [];
  let open: PlainText | undefined;
  let joined = false;
  const close = (): void => {
    if (open && joined) report(open);
  };
  for (const item of list.items) {
    const next = plainTextOf(item);
    if (open && next && splitsNumber(open, next, text)) {
      open = { ...open, end: next.end };
      joined = true;
      continue;
    }
    close();
    kept.push(item);
    open = next;
    joined = false;
  }
  close();
  list.items = kept;
}

/** More than a word each: `{ question: failure, strong }` lacks a key and is no text with a comma. */
const isProse = (one: PlainText, other: PlainText, { text }: YamlText): boolean =>
  /\S\s+\S/u.test(text.slice(one.start, one.end)) || /\S\s+\S/u.test(text.slice(other.start, other.end));

/** In `{ text: We won, and how }` the words after the comma are a key without a value. */
function joinPairs(map: YAMLMap, text: YamlText, report: (whole: PlainText) => void): void {
  const kept: typeof map.items = [];
  let open: PlainText | undefined;
  let joined = false;
  const close = (): void => {
    if (open && joined) report(open);
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
 */
export function joinSplitTexts(contents: Node | null, text: YamlText, report: ReportMisreading): void {
  const tell = ({ node, start, end }: PlainText): void => {
    const typed = text.text.slice(start, end);
    node.value = typed;
    const suggestion = text.replaced(start, end, quotedYaml(typed));
    report(start, { kind: 'changed-text', details: { by: 'comma', typed, read: typed, suggestion } });
  };
  const visit = (node: unknown): void => {
    if (isPair(node)) return visit(node.value);
    if (!isNode(node)) return;
    if (isSeq(node)) {
      if (node.flow === true) joinEntries(node, text, tell);
      node.items.forEach(visit);
    } else if (isMap(node)) {
      if (node.flow === true) joinPairs(node, text, tell);
      node.items.forEach(visit);
    }
  };
  visit(contents);
}
