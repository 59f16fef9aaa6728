import type { HtmlContent } from '../../story-components/html.ts';
import { mapNodes } from './map-nodes.ts';

/**
 * Replaces the inline styles that the parser writes, which the site's security policy forbids: the alignment of table
 * cells becomes a class (`align-right`), and the heading of footnotes gets the site's own class for hidden text.
 * @param content a story's content
 */
export function withoutInlineStyle(content: readonly HtmlContent[]): HtmlContent[] {
  return mapNodes(content, (node) => {
    if (node.type !== 'element') return node;
    const { style, ...properties } = node.properties;
    const alignment = /^text-align: (\w+)$/u.exec(typeof style === 'string' ? style : '')?.[1];
    if (alignment !== undefined) return { ...node, properties: { ...properties, className: [`align-${alignment}`] } };
    if (properties['id'] !== 'footnote-label') return node;
    return { ...node, properties: { ...properties, className: ['visually-hidden'] } };
  });
}
