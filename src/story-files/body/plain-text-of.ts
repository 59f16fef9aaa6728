import type { Figure } from '../../../schemas/index.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { componentOf, isJsx } from './jsx-nodes.ts';
import { literalProps } from './jsx-props.ts';

/**
 * The text of some nodes, without markup; white space as it stands.
 * @param nodes content
 * @param figureById figures to be read as they are said; without it they are no text
 * @param onPaper whether figures are to be read with what keeps them true
 */
export function plainTextOf(
  nodes: readonly HtmlContent[],
  figureById?: ReadonlyMap<string, Figure>,
  onPaper = false,
): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      const component = componentOf(node);
      const text = (onPaper ? component?.textOnPaper : undefined) ?? component?.text;
      if (text && isJsx(node)) return figureById ? text(literalProps(node), figureById) : '';
      return 'children' in node ? plainTextOf(node.children, figureById, onPaper) : '';
    })
    .join('');
}

/** Text on one line, without white space at its ends. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
