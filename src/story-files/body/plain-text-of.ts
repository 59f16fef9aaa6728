import type { Figure } from '../../../schemas/index.ts';
import { figureText } from '../../bank/figure-text.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { literalProps } from './jsx-props.ts';

/**
 * The text of some nodes, without markup; white space as it stands.
 * @param nodes content
 * @param figureById figures to be read as their value and unit; without it they are no text
 */
export function plainTextOf(nodes: readonly HtmlContent[], figureById?: ReadonlyMap<string, Figure>): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (!('children' in node)) return '';
      if ('name' in node && node.name === 'Figure') {
        const figure = figureById?.get(String(literalProps(node)['id']));
        return figure ? figureText(figure) : '';
      }
      return plainTextOf(node.children, figureById);
    })
    .join('');
}

/** Text on one line, without white space at its ends. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
