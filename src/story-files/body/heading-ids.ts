import GithubSlugger from 'github-slugger';
import { reservedIds } from '../../bank/page-places.ts';
import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import { componentOf, isJsx } from './jsx-nodes.ts';
import { literalProps } from './jsx-props.ts';
import { mapNodes, visitNodes } from './map-nodes.ts';
import { plainTextOf } from './plain-text-of.ts';
import { takenOut } from './taken-out.ts';

/** The attribute in which the id of a component's own heading is handed to it. */
export const headingIdProp = 'headingId';

/** Ids that the author gave to tags. */
function ownIds(content: readonly HtmlContent[]): string[] {
  const ids: unknown[] = [];
  visitNodes(content, (node) => {
    if (node.type === 'element') ids.push(node.properties['id']);
    else if (isJsx(node) && !componentOf(node)) ids.push(literalProps(node)['id']);
  });
  return ids.filter((id) => typeof id === 'string');
}

const isHeading = (node: HtmlContent): node is HtmlElement =>
  node.type === 'element' && /^h[1-6]$/u.test(node.tagName) && !('id' in node.properties);

/** Words that have a stand-in are not in the id either, in no edition. */
const withStandIns = (node: HtmlContent): HtmlContent => {
  const standIn = isJsx(node) ? componentOf(node)?.standIn?.(literalProps(node)) : undefined;
  return standIn === undefined ? node : { type: 'text', value: standIn };
};

const isPrivate = (node: HtmlContent): boolean => componentOf(node)?.isPrivate === true;

/** Texts from which ids are made: first those that every edition shows, so that they have the same ids in each. */
function* headingTexts(content: readonly HtmlContent[]): Iterable<[HtmlContent, string]> {
  const found: { node: HtmlContent; text: string; hidden: boolean }[] = [];
  visitNodes(content, (node, ancestors) => {
    const heading = isJsx(node) ? componentOf(node)?.heading?.(literalProps(node)) : undefined;
    if (!isHeading(node) && heading === undefined) return;
    // Private words are not in the id of what every edition shows.
    const shown = heading === undefined ? mapNodes([node], withStandIns) : [];
    const open = heading ?? plainTextOf(takenOut(shown, isPrivate));
    const hidden = open === '' || ancestors.some(isPrivate);
    found.push({ node, text: open === '' ? plainTextOf(shown) : open, hidden });
  });
  for (const hidden of [false, true])
    for (const one of found) if (one.hidden === hidden) yield [one.node, one.text.normalize('NFC')];
}

/**
 * Gives headings and sections ids by GitHub's rules, each once on its page. A heading of the first level becomes one of
 * the second, because the page's title is the only one of the first.
 * @param content a story's content
 */
export function withHeadingIds(content: readonly HtmlContent[]): HtmlContent[] {
  const slugger = new GithubSlugger();
  for (const id of [...reservedIds, ...ownIds(content)]) slugger.slug(id);
  const ids = new Map([...headingTexts(content)].map(([node, text]) => [node, slugger.slug(text)]));
  return mapNodes(content, (node) => {
    const id = ids.get(node);
    if (id === undefined) return node;
    if (isJsx(node))
      return { ...node, attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: headingIdProp, value: id }] };
    if (node.type !== 'element') return node;
    const tagName = node.tagName === 'h1' ? 'h2' : node.tagName;
    return { ...node, tagName, properties: { ...node.properties, id } };
  });
}
