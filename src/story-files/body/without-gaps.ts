import type { HtmlContent } from '../../story-components/html.ts';
import { mapLists, mapNodes } from './map-nodes.ts';

/** Elements at whose edges there is no white space but where a comment stands there. */
const lineTag = /^(?:p|h[1-6]|t[dh])$/u;

const isBlank = (node: HtmlContent | undefined): boolean => node?.type === 'text' && node.value.trim() === '';

/** Whether something stood between two texts, which are not parts of one that is written out in braces. */
const isParted = (one: HtmlContent, next: HtmlContent): boolean =>
  one.position?.end.offset === undefined || one.position.end.offset !== next.position?.start.offset;

function joined(nodes: readonly HtmlContent[]): HtmlContent[] {
  const all: HtmlContent[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text' && /\s$/u.test(last.value) && isParted(last, node))
      all[all.length - 1] = { ...last, value: last.value + node.value.trimStart(), position: undefined };
    else all.push(node);
  }
  return all;
}

/** A line without white space before its first word and after its last one. */
function trimmed(nodes: readonly HtmlContent[]): HtmlContent[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === nodes.length - 1 ? value.trimEnd() : value };
  });
}

/**
 * Content in which nothing tells where a comment was: no space and no line break too many. Where its texts stand in the
 * author's file cannot be told any more.
 * @param content from which comments are gone
 */
export function withoutGaps(content: readonly HtmlContent[]): HtmlContent[] {
  const lines = mapNodes(mapLists(content, joined), (node) =>
    node.type === 'element' && lineTag.test(node.tagName) ? { ...node, children: trimmed(node.children) } : node,
  );
  return lines.filter((node, index) => !(isBlank(node) && (index === 0 || index === lines.length - 1)));
}
