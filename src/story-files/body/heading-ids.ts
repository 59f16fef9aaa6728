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

/** Something that takes part in the ids of a page, and whether only the owner's own edition shows it. */
type Hideable<Thing> = Thing & { hidden: boolean };

const isPrivate = (node: HtmlContent): boolean => componentOf(node)?.isPrivate === true;

/** Ids that the author gave to tags. */
function ownIds(content: readonly HtmlContent[]): Hideable<{ id: string }>[] {
  const found: Hideable<{ id: string }>[] = [];
  visitNodes(content, (node, ancestors) => {
    const isTag = isJsx(node) && !componentOf(node);
    const id = node.type === 'element' ? node.properties['id'] : isTag ? literalProps(node)['id'] : undefined;
    if (typeof id === 'string') found.push({ id, hidden: ancestors.some(isPrivate) });
  });
  return found;
}

const isHeading = (node: HtmlContent): node is HtmlElement =>
  node.type === 'element' && /^h[1-6]$/u.test(node.tagName) && !('id' in node.properties);

/** Words that have a stand-in are not in the id either, in no edition. */
const withStandIns = (node: HtmlContent): HtmlContent => {
  const standIn = isJsx(node) ? componentOf(node)?.standIn?.(literalProps(node)) : undefined;
  return standIn === undefined ? node : { type: 'text', value: standIn };
};

/** Texts from which ids are made. */
function headingTexts(content: readonly HtmlContent[]): Hideable<{ node: HtmlContent; text: string }>[] {
  const found: Hideable<{ node: HtmlContent; text: string }>[] = [];
  visitNodes(content, (node, ancestors) => {
    const heading = isJsx(node) ? componentOf(node)?.heading?.(literalProps(node)) : undefined;
    if (!isHeading(node) && heading === undefined) return;
    // Private words are not in the id of what every edition shows.
    const shown = heading === undefined ? mapNodes([node], withStandIns) : [];
    const open = heading ?? plainTextOf(takenOut(shown, isPrivate));
    const hidden = open === '' || ancestors.some(isPrivate);
    found.push({ node, text: (open === '' ? plainTextOf(shown) : open).normalize('NFC'), hidden });
  });
  return found;
}

/**
 * Gives headings and sections ids by GitHub's rules, each once on its page. A heading of the first level becomes one of
 * the second, because the page's title is the only one of the first.
 * @param content a story's content
 */
export function withHeadingIds(content: readonly HtmlContent[]): HtmlContent[] {
  const slugger = new GithubSlugger();
  for (const id of reservedIds) slugger.slug(id);
  const [own, headings] = [ownIds(content), headingTexts(content)];
  const ids = new Map<HtmlContent, string>();
  // First what every edition shows, so that it has the same ids in each.
  for (const part of [false, true]) {
    for (const { id, hidden } of own) if (hidden === part) slugger.slug(id);
    for (const { node, text, hidden } of headings) if (hidden === part) ids.set(node, slugger.slug(text));
  }
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
