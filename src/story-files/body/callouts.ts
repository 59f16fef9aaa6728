import { html, type HtmlContent, type HtmlElement } from '../../story-components/html.ts';
import { mapNodes } from './map-nodes.ts';
import { onOneLine, plainTextOf } from './plain-text-of.ts';

/** `[!NOTE]`, and with a sign of programs that can fold it. */
const mark = /^\[!([\p{L}][\p{L}\p{N}_ -]*)\][+-]?[^\S\n]*/u;

const isBlank = (node: HtmlContent): boolean => node.type === 'text' && node.value.trim() === '';

/** What stands in the first line of a paragraph, and what comes after it. */
function firstLine(nodes: readonly HtmlContent[]): [line: HtmlContent[], rest: HtmlContent[]] {
  const index = nodes.findIndex(
    (node) => (node.type === 'text' && node.value.includes('\n')) || (node.type === 'element' && node.tagName === 'br'),
  );
  const node = nodes[index];
  if (!node) return [[...nodes], []];
  if (node.type !== 'text') return [nodes.slice(0, index), nodes.slice(index + 1)];
  const at = node.value.indexOf('\n');
  const [before, after] = [node.value.slice(0, at), node.value.slice(at + 1)];
  return [
    [...nodes.slice(0, index), { ...node, value: before }],
    [{ ...node, value: after }, ...nodes.slice(index + 1)],
  ];
}

/** A quotation that begins with `[!NOTE]` as a note with its name. */
function callout(quotation: HtmlElement): HtmlElement | undefined {
  const [first, ...others] = quotation.children.filter((node) => !isBlank(node));
  if (first?.type !== 'element' || first.tagName !== 'p') return undefined;
  const [text, ...inline] = first.children;
  const [whole, type = ''] = text?.type === 'text' ? (mark.exec(text.value) ?? []) : [];
  if (text?.type !== 'text' || whole === undefined) return undefined;
  const [line, rest] = firstLine([{ ...text, value: text.value.slice(whole.length) }, ...inline]);
  const isNamed = onOneLine(plainTextOf(line)) !== '';
  const name = type.slice(0, 1).toUpperCase() + type.slice(1).toLowerCase();
  const title = isNamed ? line : [name];
  const body = rest.every(isBlank) ? others : [{ ...first, children: rest }, ...others];
  const label = isNamed ? onOneLine(plainTextOf(line)) : name;
  return html(
    'div',
    { className: ['callout'], role: 'note', ariaLabel: label },
    html('p', { className: ['callout-title'] }, ...title),
    ...body,
  );
}

/**
 * Shows quotations that begin with `[!NOTE]` as notes, as GitHub and other programs do.
 * @param content a story's content
 */
export const withCallouts = (content: readonly HtmlContent[]): HtmlContent[] =>
  mapNodes(content, (node) =>
    node.type === 'element' && node.tagName === 'blockquote' ? (callout(node) ?? node) : node,
  );
