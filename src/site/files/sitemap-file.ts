import { siteUrls, withBase } from '../../bank/urls.ts';
import { listedFiles, type FileSource } from '../file-source.ts';
import type { Site } from '../site.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The list of pages for programs that walk the site.
 * @param pages decoded, from the site's root
 * @param domain such as `https://example.org`
 */
export const sitemapFile = (site: Site, pages: Iterable<string>, domain: string): FileSource =>
  listedFiles('Listing the pages', siteUrls.start, () =>
    Promise.resolve([
      {
        path: `${siteUrls.start}sitemap.xml`,
        content: () =>
          [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
            ...[...pages].map(
              (page) => `<url><loc>${escaped(domain + withBase(site.base, encodeURI(page)))}</loc></url>`,
            ),
            '</urlset>',
            '',
          ].join('\n'),
      },
    ]),
  );
