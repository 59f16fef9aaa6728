import { linkTarget, type LinkTarget } from '../../bank/link-target.ts';
import { storyIdFromFile } from '../../bank/story-id.ts';
import { parsePageUrl, parseSheetPdfUrl, pictureUrl, sheetUrl, storyUrl, withBase } from '../../bank/urls.ts';
import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import type { AbsentTargets } from '../absent-targets.ts';
import { addressKind, mapPictures } from './address-attributes.ts';
import { isJsx } from './jsx-nodes.ts';
import { attributeValue } from './jsx-props.ts';
import { mapNodes } from './map-nodes.ts';
import type { JsxAttribute, JsxNode } from './story-tree.ts';
import { unlinked } from './unlinked.ts';

/** What addresses in a story are turned into. */
export interface AddressOptions {
  /** The story's file, relative to the project's root. */
  file: string;
  /** Its id. */
  story: string;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** What the edition leaves out: links to it become plain text. */
  absent: AbsentTargets;
}

/** Whether an edition has what a link leads to. */
function isAbsent(target: LinkTarget, { story, absent }: AddressOptions): boolean {
  const isPlaceAbsent = (id: string, heading: string | undefined): boolean => absent.places.has(`${id}#${heading}`);
  switch (target.kind) {
    case 'here':
      return isPlaceAbsent(story, target.heading);
    case 'page': {
      const pdf = parseSheetPdfUrl(target.path);
      const page = pdf ? decodeURIComponent(sheetUrl(pdf)) : target.path;
      const about = parsePageUrl(target.path);
      return absent.pages.has(page) || (about?.page === 'story' && isPlaceAbsent(about.id, target.heading));
    }
    case 'file': {
      const id = storyIdFromFile(target.file);
      const isStory = target.file.endsWith('.mdx');
      return isStory && (absent.pages.has(decodeURIComponent(storyUrl(id))) || isPlaceAbsent(id, target.heading));
    }
    default:
      return false;
  }
}

/** The address under which the browser finds what the author wrote; undefined where there is nothing to follow. */
function siteAddress(address: string, options: AddressOptions): string | undefined {
  const target = linkTarget(address, options.file);
  if (target.kind === 'refused' || isAbsent(target, options)) return undefined;
  switch (target.kind) {
    case 'external':
      return address;
    case 'here':
      return `#${target.heading}`;
    case 'page':
      return withBase(options.base, address);
    case 'file': {
      if (!target.file.endsWith('.mdx')) return withBase(options.base, pictureUrl(target.file));
      const page = withBase(options.base, storyUrl(storyIdFromFile(target.file)));
      return target.heading === undefined ? page : `${page}#${target.heading}`;
    }
  }
}

function withLinkAddress(link: HtmlElement, options: AddressOptions): HtmlElement {
  const { href, ...others } = link.properties;
  if (typeof href !== 'string') return link;
  const address = siteAddress(href, options);
  if (address === undefined) return { ...link, properties: others };
  const isExternal = linkTarget(href, options.file).kind === 'external' && /^(?:https?:)?\/\//iu.test(address);
  return { ...link, properties: { ...others, href: address, ...(isExternal && { rel: ['noreferrer'] }) } };
}

/** Gives pictures and what is played the addresses of the site. */
function withFileAddresses(node: HtmlElement, options: AddressOptions): HtmlElement {
  const own = (address: string): string | undefined => siteAddress(address, options);
  const properties = Object.entries(node.properties).flatMap(([name, value]) => {
    const kind = typeof value === 'string' ? addressKind(node.tagName, name) : undefined;
    if (kind === undefined || typeof value !== 'string') return [[name, value] as const];
    const address = kind === 'pictures' ? mapPictures(value, own) : own(value);
    return address === undefined ? [] : [[name, address] as const];
  });
  const lazy = node.tagName === 'img' ? { loading: 'lazy', decoding: 'async' } : {};
  return { ...node, properties: { ...Object.fromEntries(properties), ...lazy } };
}

/** Gives a tag that has computed attributes, too, and so is left to Astro, the addresses of the site. */
function withJsxAddresses(node: JsxNode, options: AddressOptions): JsxNode {
  const attributes = node.attributes.flatMap((attribute): JsxAttribute[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [attribute];
    const kind = addressKind(node.name ?? '', attribute.name);
    const written = attributeValue(attribute);
    if (kind === undefined || written.kind !== 'literal' || typeof written.value !== 'string') return [attribute];
    const own = (address: string): string | undefined => siteAddress(address, options);
    const value = kind === 'pictures' ? mapPictures(written.value, own) : own(written.value);
    return value === undefined ? [] : [{ ...attribute, value }];
  });
  return { ...node, attributes };
}

/** Whether a node is a link with nowhere to go. */
function isLostLink(node: HtmlContent, options: AddressOptions): boolean {
  const isLost = (address: unknown): boolean =>
    typeof address === 'string' && siteAddress(address, options) === undefined;
  if (node.type === 'element')
    return node.tagName === 'a' && !('dataFootnoteBackref' in node.properties) && isLost(node.properties['href']);
  return (
    isJsx(node) &&
    node.attributes.some((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || addressKind(node.name ?? '', attribute.name) !== 'link') return false;
      const written = attributeValue(attribute);
      return written.kind === 'literal' && isLost(written.value);
    })
  );
}

/**
 * Turns addresses that authors write into those that browsers follow: files become pages, everything of our own gets the
 * site's base, and other sites are not told where the reader came from.
 * @param content a story's content
 */
export function withSiteAddresses(content: readonly HtmlContent[], options: AddressOptions): HtmlContent[] {
  const found = unlinked(content, (node) => isLostLink(node, options));
  return mapNodes(found, (node) => {
    if (isJsx(node)) return withJsxAddresses(node, options);
    if (node.type !== 'element') return node;
    if (node.tagName === 'a') return 'dataFootnoteBackref' in node.properties ? node : withLinkAddress(node, options);
    return withFileAddresses(node, options);
  });
}
