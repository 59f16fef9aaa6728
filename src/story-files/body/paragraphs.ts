import { html, type HtmlContent } from '../../story-components/html.ts';
import { componentByName } from '../../story-components/registry.ts';
import { mapNodes } from './map-nodes.ts';

const phrasingTags = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img input ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

function isPhrasing(node: HtmlContent): boolean {
  if (node.type === 'text' || node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression') return true;
  // A figure alone on its line is still a piece of text.
  if (node.type === 'mdxJsxFlowElement') return node.name === 'Figure';
  return node.type === 'element' && phrasingTags.has(node.tagName);
}

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
    node.type === 'mdxJsxFlowElement' && node.name !== 'Figure' && componentByName.has(node.name ?? '')
      ? { ...node, children: inParagraphs(node.children) }
      : node,
  );
}
