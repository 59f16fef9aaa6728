import type { HtmlContent } from '../../story-components/html.ts';
import { literalProps, attributeValue } from './jsx-props.ts';
import { literalExpression } from './literal-expression.ts';
import { mapNodes } from './map-nodes.ts';

const isPlainTag = (name: string): boolean => /^[a-z][a-z0-9]*$/u.test(name);

/**
 * Turns MDX that needs no running into plain content: comments in braces vanish, `{' '}` becomes text, fragments become
 * what is in them, and HTML tags with written-out attributes become elements.
 * @param content as parsed
 */
export function plainContent(content: readonly HtmlContent[]): HtmlContent[] {
  return mapNodes(content, (node) => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const braced = literalExpression(node.value);
      if (braced.kind === 'empty') return [];
      if (braced.kind === 'computed' || typeof braced.value === 'boolean') return node;
      return { type: 'text', value: String(braced.value), position: node.position };
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return node;
    if (node.name === null) return plainContent(node.children);
    if (!isPlainTag(node.name)) return node;
    if (node.attributes.some((attribute) => attributeValue(attribute).kind !== 'literal')) return node;
    const { name: tagName, children, position } = node;
    return { type: 'element', tagName, properties: literalProps(node), children, position };
  });
}
