import { componentByName } from '../../story-components/registry.ts';
import { visitNodes } from './map-nodes.ts';
import { plainContent } from './plain-content.ts';
import type { StoryTree } from './story-tree.ts';

/**
 * Tells whether a story has to be run to be shown: it imports, exports, computes, or uses a component of its own.
 * @param tree a body as parsed
 */
export function isDeferred({ esm, content }: StoryTree): boolean {
  if (esm.length > 0) return true;
  let needsRunning = false;
  visitNodes(plainContent(content), (node) => {
    const isJsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
    needsRunning ||= isExpression || (isJsx && !componentByName.has(node.name ?? ''));
  });
  return needsRunning;
}
