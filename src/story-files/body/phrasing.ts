import type { HtmlContent } from '../../story-components/html.ts';
import { componentOf } from './jsx-nodes.ts';

const phrasingTags = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img input ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * Whether a node is a piece of a line of text, as HTML tells phrasing from blocks.
 * @param node content of a story
 */
export function isPhrasing(node: HtmlContent): boolean {
  if (node.type === 'text' || node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression') return true;
  if (node.type === 'mdxJsxFlowElement') return componentOf(node)?.isText === true;
  return node.type === 'element' && phrasingTags.has(node.tagName);
}
