import { directionOf } from '../../bank/text-direction.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { plainTextOf } from './plain-text-of.ts';

/** Elements whose text is read in one direction. */
const directed = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'table', 'summary', 'figcaption']);

/**
 * Lets each paragraph, heading, list and table of a story be read from the side from which its first letter is read.
 * A list or table is taken as a whole: with a direction for each entry it would have none of its own, and its marks
 * would stand on the wrong side.
 * @param content a story's content
 */
export function withDirections(content: readonly HtmlContent[]): HtmlContent[] {
  return content.map((node): HtmlContent => {
    if (node.type === 'mdxJsxFlowElement') return { ...node, children: withDirections(node.children) };
    if (node.type !== 'element') return node;
    if (directed.has(node.tagName)) {
      const dir = directionOf(plainTextOf(node.children));
      return dir === undefined ? node : { ...node, properties: { dir, ...node.properties } };
    }
    return { ...node, children: withDirections(node.children) };
  });
}
