import type { HtmlContent } from '../../story-components/html.ts';
import { mapNodes } from './map-nodes.ts';

/**
 * Content in which some links are what they say and nothing else: not even an empty tag tells that there was one.
 * @param isLost is asked for each node whether it is a link with nowhere to go
 */
export function unlinked(content: readonly HtmlContent[], isLost: (node: HtmlContent) => boolean): HtmlContent[] {
  const said = (node: HtmlContent): HtmlContent[] =>
    isLost(node) && 'children' in node ? node.children.flatMap(said) : [node];
  return mapNodes(content, said);
}
