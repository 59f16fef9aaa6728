import { isScalar } from 'yaml';
import type { TakenTypes } from '../schema-place.ts';
import type { ReportMisreading } from './misreading.ts';
import type { PlacedNode } from './placed-nodes.ts';
import { quotedYaml } from './quoted-yaml.ts';
import { looksLikeText, type YamlText } from './yaml-text.ts';

/** A comment behind a value, on its line. */
const commentBehind = /[ \t]+(#[^\n]*)/uy;
/** Numbers that people write with zeros at the end. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

interface Look {
  typesAt: (path: PlacedNode['path']) => TakenTypes;
  text: YamlText;
  report: ReportMisreading;
}

/** Behind a text a comment may be the rest of the text; behind an id or a number it is none. */
function lookAtComment({ node, start, end, path }: PlacedNode, { typesAt, text, report }: Look): void {
  commentBehind.lastIndex = end;
  const [whole, comment] = commentBehind.exec(text.text) ?? [];
  if (!isScalar(node) || whole === undefined || comment === undefined) return;
  // Quotation marks say where a text ends, unless it only begins with a quotation.
  if ((node.type !== 'PLAIN' && !looksLikeText(comment)) || !typesAt(path).freeText) return;
  const meant = text.text.slice(start, text.lineEnd(end));
  const suggestion = text.replaced(start, text.lineEnd(end), quotedYaml(meant));
  const dropped = comment.trimEnd();
  const note = looksLikeText(comment) ? undefined : text.noteAbove(end, dropped);
  report(end + whole.length - comment.length, {
    kind: 'dropped-text',
    details: { as: 'comment', dropped, suggestion, note },
  });
  node.value = meant;
}

/** A number that YAML would write in another way stays text where text may stand, and is told elsewhere. */
function lookAtNumber({ node, start, end, path }: PlacedNode, { typesAt, text, report }: Look): void {
  const typed = text.text.slice(start, end);
  if (!isScalar(node) || typeof node.value !== 'number' || String(node.value) === typed) return;
  const takes = typesAt(path);
  if (!takes.number) return;
  if (takes.text) node.value = typed;
  else if (!plainNumber.test(typed)) {
    const read = String(node.value);
    const suggestion = Number.isFinite(node.value) ? text.replaced(start, end, read) : undefined;
    report(start, { kind: 'changed-text', details: { by: 'number', typed, read, suggestion } });
  }
}

/**
 * Settles values that are right or wrong by what belongs at their place: words behind ` #`, and numbers in another
 * spelling.
 * @param nodes in the order of the text; values that are kept as typed become text
 * @param typesAt what may stand at a place
 */
export function settleDoubtfulValues(nodes: readonly PlacedNode[], look: Look): void {
  for (const placed of nodes) {
    const { node, start, end, isKey } = placed;
    if (isKey || !isScalar(node) || start === end || node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
      continue;
    if (node.type === 'PLAIN') lookAtNumber(placed, look);
    lookAtComment(placed, look);
  }
}
