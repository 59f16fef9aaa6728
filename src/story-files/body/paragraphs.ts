import { html, type HtmlContent } from '../../story-components/html.ts';
import { componentOf, isJsx } from './jsx-nodes.ts';
import { mapNodes } from './map-nodes.ts';
import { isPhrasing } from './phrasing.ts';

const isBlank = (node: HtmlContent): boolean => node.type === 'text' && node.value.trim() === '';

/** Puts each run of text and inline elements into a paragraph of its own. */
function inParagraphs(nodes: readonly HtmlContent[]): HtmlContent[] {
  const blocks: HtmlContent[] = [];
  let run: HtmlContent[] = [];
  const endRun = (): void => {
    const first = run.findIndex((node) => !isBlank(node));
    const last = run.findLastIndex((node) => !isBlank(node));
    blocks.push(...run.slice(0, Math.max(first, 0)));
    if (first >= 0) blocks.push(html('p', {}, ...run.slice(first, last + 1)));
    blocks.push(...run.slice(last + 1));
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node);
    else {
      endRun();
      blocks.push(node);
    }
  }
  endRun();
  return blocks;
}

/**
 * Gives bare text on the top level and directly in a component's block a paragraph, as `<Ask question="x">text</Ask>`.
 * @param content a story's content
 */
export function withParagraphs(content: readonly HtmlContent[]): HtmlContent[] {
  return mapNodes(inParagraphs(content), (node) =>
    isJsx(node) && componentOf(node) && !isPhrasing(node) ? { ...node, children: inParagraphs(node.children) } : node,
  );
}
