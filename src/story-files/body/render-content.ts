import { toHtml } from 'hast-util-to-html';
import type { HtmlContent } from '../../story-components/html.ts';
import { componentByName } from '../../story-components/registry.ts';
import type { RenderContext } from '../../story-components/story-component.ts';
import { headingIdProp } from './heading-ids.ts';
import { literalProps } from './jsx-props.ts';

/** Replaces components by their elements, from the inside out; what needs running leaves only its content. */
function withElements(content: readonly HtmlContent[], context: RenderContext): HtmlContent[] {
  return content.flatMap((node): HtmlContent[] => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [];
    if (node.type === 'element') return [{ ...node, children: withElements(node.children, context) }];
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [node];
    const children = withElements(node.children, context);
    const component = componentByName.get(node.name ?? '');
    if (!component) return children;
    const { [headingIdProp]: headingId, ...props } = literalProps(node);
    const place = {
      inline: node.type === 'mdxJsxTextElement',
      headingId: headingId === undefined ? undefined : String(headingId),
    };
    return [component.render(props, children, place, context)];
  });
}

/**
 * Writes a story's content as HTML.
 * @param content prepared content without problems
 * @param context what components look up
 */
export const renderContent = (content: readonly HtmlContent[], context: RenderContext): string =>
  toHtml({ type: 'root', children: withElements(content, context) });
