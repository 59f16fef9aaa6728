import { hash } from 'node:crypto';
import { parsePageUrl } from '../bank/urls.ts';
import type { Site } from './site.ts';

/**
 * Digest of all that a page is made from, where that is less than the bank. Sheets are most of the pages, take most of
 * the time, since each has to be planned, and show nothing but their own content.
 * @param page decoded, from the site's root
 * @param program key of the program that renders it
 * @returns nothing for a page that may show anything of the bank
 */
export async function inputOfPage(site: Site, page: string, program: string): Promise<string | undefined> {
  const about = parsePageUrl(page);
  if (about?.page !== 'sheet') return undefined;
  const content = site.sheet(about.kind, about.id);
  if (!content) return undefined;
  const { styles, fonts } = await site.sheetAssets();
  return hash(
    'sha256',
    JSON.stringify([program, content, about.orientation, styles, fonts, site.fonts.own.families]),
    'base64url',
  );
}
