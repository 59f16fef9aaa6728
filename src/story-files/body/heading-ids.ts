import GithubSlugger from 'github-slugger';
import type { HtmlContent } from '../../story-components/html.ts';
import { mapNodes } from './map-nodes.ts';
import { literalProps } from './jsx-props.ts';
import { reservedIds } from '../../bank/reserved-ids.ts';
import { plainTextOf } from './plain-text-of.ts';

/** The attribute in which a section's heading id is handed to its component. */
export const headingIdProp = 'headingId';

/**
 * Gives headings and sections ids by GitHub's rules, each once on its page. A heading of the first level becomes one of
 * the second, because the page's title is the only one of the first.
 * @param content a story's content
 */
export function withHeadingIds(content: readonly HtmlContent[]): HtmlContent[] {
  const slugger = new GithubSlugger();
  for (const id of reservedIds) slugger.slug(id);
  return mapNodes(content, (node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Section') {
      const id = slugger.slug(String(literalProps(node)['title'] ?? ''));
      return { ...node, attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: headingIdProp, value: id }] };
    }
    if (node.type !== 'element' || !/^h[1-6]$/u.test(node.tagName) || 'id' in node.properties) return node;
    const tagName = node.tagName === 'h1' ? 'h2' : node.tagName;
    return { ...node, tagName, properties: { ...node.properties, id: slugger.slug(plainTextOf([node])) } };
  });
}
