import { isScalar, type Scalar } from 'yaml';
import type { ReportMisreading } from './misreading.ts';
import type { YamlMark } from './parse-yaml.ts';
import type { PlacedNode } from './placed-nodes.ts';
import { quotedYaml } from './quoted-yaml.ts';
import type { YamlText } from './yaml-text.ts';

/** Escapes in double quotation marks that plain text cannot show: line breaks, jumps and control characters. */
const unshownEscape = /(?<!\\)(?:\\\\)*(\\[abefnrtvNLP0]\w*)/u;

/** A line that begins like an entry of a list. */
const entryStart = /^(?:[-*+•]\s|-\p{L})/u;

/** A comment on the line after a text, further in than the text's own key. */
const commentBelow = /[ \t]*\n([ \t]+)(#\S[^\n]*)/uy;

interface Look {
  text: YamlText;
  report: ReportMisreading;
  takesList: TakesList;
}

/** Whether a list belongs at a place, where a text is told as one. */
type TakesList = (path: PlacedNode['path']) => boolean;

/** Tags, and names that no other place uses, were meant as words; `marks` are those before the node. */
function lookAtMarks({ node, start, end }: PlacedNode, marks: readonly YamlMark[], { text, report }: Look): void {
  const isPlain = isScalar(node) && node.type === 'PLAIN';
  // A name in front of anything but bare words takes none of them away.
  const first = marks.find(({ type }) => type === 'tag' || isPlain);
  if (!first) return;
  // `!!str 42` asks for what quotation marks do; of any other the mark itself is part of the text.
  const last = text.meantEnd(start, end);
  const typed = text.text.slice(start, last).trim();
  const meant = first.typed.startsWith('!!') && typed !== '' ? typed : text.text.slice(first.offset, last).trim();
  const suggestion = isPlain ? text.replaced(first.offset, last, quotedYaml(meant)) : undefined;
  const as = first.type === 'tag' ? 'tag' : 'anchor';
  report(first.offset, { kind: 'dropped-text', details: { as, dropped: first.typed, suggestion } });
  if (isPlain) node.value = meant;
}

/** What a text looks like after an edit of the places where it is more than one line. */
function lookAtPlain(node: Scalar, { start, end, column, path }: PlacedNode, { text, report, takesList }: Look): void {
  const typed = text.text.slice(start, end);
  const lines = typed.split('\n').map((line) => line.trim());
  const entry = lines.slice(1).find((line) => entryStart.test(line));
  if (entry !== undefined && !takesList(path)) {
    const suggestion = text.replaced(start, end, quotedYaml(typed));
    report(start, { kind: 'changed-text', details: { by: 'joined-entry', typed: entry, read: typed, suggestion } });
  }
  commentBelow.lastIndex = end;
  const [below, indent = '', comment = ''] = commentBelow.exec(text.text) ?? [];
  if (below === undefined || column === undefined || indent.length <= column) return;
  const whole = `${typed} ${comment}`;
  const suggestion = text.replaced(start, end + below.length, quotedYaml(whole));
  const offset = end + below.length - comment.length;
  report(offset, { kind: 'dropped-text', details: { as: 'comment', dropped: comment, suggestion } });
  node.value = whole;
}

function lookAtEscapes(node: Scalar, { start, end }: PlacedNode, { text, report }: Look): void {
  const typed = text.text.slice(start + 1, end - 1);
  const escape = unshownEscape.exec(typed)?.[1];
  if (escape === undefined) return;
  const meant = typed.replace(/\\(["\\/])/gu, '$1');
  const quoted = meant.includes("'") || meant.includes('\n') ? quotedYaml(meant) : `'${meant}'`;
  const suggestion = text.replaced(start, end, quoted);
  report(start, {
    kind: 'changed-text',
    details: { by: 'escape', typed: escape, read: String(node.value), suggestion },
  });
  node.value = meant;
}

/**
 * Finds texts of which YAML reads less, or something else, than what stands there. Each of their values becomes what
 * was probably meant, so that nothing more is told of what YAML made of it.
 * @param nodes in the order of the text
 * @param marks tags, names and uses of names, in the order of the text
 */
export function findMisreadings(
  nodes: readonly PlacedNode[],
  marks: readonly YamlMark[],
  text: YamlText,
  report: ReportMisreading,
  takesList: TakesList = () => false,
): void {
  const look = { text, report, takesList };
  const used = new Set(marks.flatMap(({ type, typed }) => (type === 'alias' ? typed.slice(1) : [])));
  const words = marks.filter(({ type, typed }) => type === 'tag' || (type === 'anchor' && !used.has(typed.slice(1))));
  let next = 0;
  for (const placed of nodes) {
    const before = next;
    while ((words[next]?.offset ?? Infinity) < placed.start) next += 1;
    lookAtMarks(placed, words.slice(before, next), look);
    const { node } = placed;
    if (!isScalar(node) || placed.isKey || next > before) continue;
    if (node.type === 'PLAIN') lookAtPlain(node, placed, look);
    if (node.type === 'QUOTE_DOUBLE') lookAtEscapes(node, placed, look);
  }
}
