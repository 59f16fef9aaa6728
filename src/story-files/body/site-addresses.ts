import { linkTarget } from '../../bank/link-target.ts';
import { storyIdFromFile } from '../../bank/story-id.ts';
import { parsePageUrl, pictureUrl, storyUrl, withBase } from '../../bank/urls.ts';
import { sheetSubject } from '../../sheets/kinds.ts';
import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import { mapNodes } from './map-nodes.ts';

/** What addresses in a story are turned into. */
export interface AddressOptions {
  /** The story's file, relative to the project's root. */
  file: string;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** Stories that the edition leaves out: links to them become plain text. */
  absentStoryIds: ReadonlySet<string>;
}

/** The story that a page is about, if it is about one. */
function storyOfPage(path: string): string | undefined {
  const about = parsePageUrl(path);
  const subject = about?.page === 'sheet' ? sheetSubject(about.kind) : undefined;
  return about?.page === 'story' || subject === 'stories' || subject === 'talks' ? about?.id : undefined;
}

/** The address under which the browser finds what the author linked to; undefined where there is nothing to follow. */
function siteAddress(address: string, { file, base, absentStoryIds }: AddressOptions): string | undefined {
  const target = linkTarget(address, file);
  switch (target.kind) {
    case 'external':
      return address;
    case 'refused':
      return undefined;
    case 'here':
      return `#${target.heading}`;
    case 'page':
      return absentStoryIds.has(storyOfPage(target.path) ?? '') ? undefined : withBase(base, address);
    case 'file': {
      if (!target.file.endsWith('.mdx')) return withBase(base, pictureUrl(target.file));
      const id = storyIdFromFile(target.file);
      if (absentStoryIds.has(id)) return undefined;
      return withBase(base, storyUrl(id)) + (target.heading === undefined ? '' : `#${target.heading}`);
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
