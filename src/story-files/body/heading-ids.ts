import GithubSlugger from 'github-slugger';
import { reservedIds } from '../../bank/reserved-ids.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { componentOf, isJsx } from './jsx-nodes.ts';
import { literalProps } from './jsx-props.ts';
import { mapNodes } from './map-nodes.ts';
import { plainTextOf } from './plain-text-of.ts';

/** The attribute in which the id of a component's own heading is handed to it. */
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
    const heading = componentOf(node)?.heading;
    if (heading && isJsx(node)) {
      const value = slugger.slug(heading(literalProps(node)));
      return { ...node, attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: headingIdProp, value }] };
    }
    if (node.type !== 'element' || !/^h[1-6]$/u.test(node.tagName) || 'id' in node.properties) return node;
    const tagName = node.tagName === 'h1' ? 'h2' : node.tagName;
    return { ...node, tagName, properties: { ...node.properties, id: slugger.slug(plainTextOf([node])) } };
  });
}
