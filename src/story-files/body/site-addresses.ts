import { linkTarget, type LinkTarget } from '../../bank/link-target.ts';
import { storyIdFromFile } from '../../bank/story-id.ts';
import { parsePageUrl, pictureUrl, storyUrl, withBase } from '../../bank/urls.ts';
import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import type { AbsentTargets } from '../absent-targets.ts';
import { mapNodes } from './map-nodes.ts';

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

/** Whether an edition leaves out what a link leads to. */
function isAbsent(target: LinkTarget, { story, absent }: AddressOptions): boolean {
  const isPlaceAbsent = (id: string, heading: string | undefined): boolean => absent.places.has(`${id}#${heading}`);
  switch (target.kind) {
    case 'here':
      return isPlaceAbsent(story, target.heading);
    case 'page': {
      const about = parsePageUrl(target.path);
      return absent.pages.has(target.path) || (about?.page === 'story' && isPlaceAbsent(about.id, target.heading));
    }
    case 'file': {
      if (!target.file.endsWith('.mdx')) return false;
      const id = storyIdFromFile(target.file);
      return absent.pages.has(decodeURIComponent(storyUrl(id))) || isPlaceAbsent(id, target.heading);
    }
    default:
      return false;
  }
}

/** The address under which the browser finds what the author linked to; undefined where there is nothing to follow. */
function siteAddress(address: string, options: AddressOptions): string | undefined {
  const target = linkTarget(address, options.file);
  if (isAbsent(target, options)) return undefined;
  switch (target.kind) {
    case 'external':
      return address;
    case 'refused':
      return undefined;
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
  if (address === undefined) return { ...link, tagName: 'span', properties: {} };
  const isExternal = linkTarget(href, options.file).kind === 'external' && /^(?:https?:)?\/\//iu.test(address);
  return { ...link, properties: { ...others, href: address, ...(isExternal && { rel: ['noreferrer'] }) } };
}

function withPictureAddress(image: HtmlElement, options: AddressOptions): HtmlElement {
  const { src, ...others } = image.properties;
  if (typeof src !== 'string') return image;
  return { ...image, properties: { ...others, src: siteAddress(src, options), loading: 'lazy', decoding: 'async' } };
}

/**
 * Turns addresses that authors write into those that browsers follow: files become pages, everything of our own gets the
 * site's base, and other sites are not told where the reader came from.
 * @param content a story's content
 */
export function withSiteAddresses(content: readonly HtmlContent[], options: AddressOptions): HtmlContent[] {
  return mapNodes(content, (node) => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'a' && !('dataFootnoteBackref' in node.properties)) return withLinkAddress(node, options);
    return node.tagName === 'img' ? withPictureAddress(node, options) : node;
  });
}
