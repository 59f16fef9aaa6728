import type { HtmlContent } from '../../story-components/html.ts';

/**
 * Changes a list of nodes and everything below them, from the top down and in the order of the text.
 * @param nodes they stay as they are
 * @param change gives what stands in a node's place: the node itself, another, several or none. The children of what it
 * gives are changed next.
 */
export function mapNodes(
  nodes: readonly HtmlContent[],
  change: (node: HtmlContent) => HtmlContent | readonly HtmlContent[],
): HtmlContent[] {
  return nodes.flatMap((node) => {
    const changed = change(node);
    const list = 'type' in changed ? [changed] : changed;
    return list.map((one): HtmlContent => {
      if (one.type === 'mdxJsxFlowElement') return { ...one, children: mapNodes(one.children, change) };
      if (one.type === 'mdxJsxTextElement') return { ...one, children: mapNodes(one.children, change) };
      return one.type === 'element' ? { ...one, children: mapNodes(one.children, change) } : one;
    });
  });
}

/**
 * Changes lists of nodes, and the lists of children within them, from the top down.
 * @param nodes they stay as they are
 * @param change gives what stands in a list's place
 */
export function mapLists(
  nodes: readonly HtmlContent[],
  change: (nodes: readonly HtmlContent[]) => readonly HtmlContent[],
): HtmlContent[] {
  return change(nodes).map((node): HtmlContent => {
    if (node.type === 'mdxJsxFlowElement') return { ...node, children: mapLists(node.children, change) };
    if (node.type === 'mdxJsxTextElement') return { ...node, children: mapLists(node.children, change) };
    return node.type === 'element' ? { ...node, children: mapLists(node.children, change) } : node;
  });
}

/**
 * Visits a list of nodes and everything below them, in the order of the text.
 * @param visit gets a node and the nodes around it, outermost first
 */
export function visitNodes(
  nodes: readonly HtmlContent[],
  visit: (node: HtmlContent, ancestors: readonly HtmlContent[]) => void,
  ancestors: readonly HtmlContent[] = [],
): void {
  for (const node of nodes) {
    visit(node, ancestors);
    if ('children' in node) visitNodes(node.children, visit, [...ancestors, node]);
  }
}
