import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { OpenSite } from './site.ts';

/**
 * The size of each file that is loaded in a browser that has been nowhere yet, in bytes after gzip.
 * @param pattern which addresses are counted
 * @param visit goes to a page, and waits for what is looked for
 */
export async function loadedSizes(
  { browser }: OpenSite,
  pattern: RegExp,
  visit: (page: Page) => Promise<void>,
): Promise<number[]> {
  const page = await browser.newPage();
  const urls = new Set<string>();
  page.on('response', (response) => {
    if (pattern.test(new URL(response.url()).pathname)) urls.add(response.url());
  });
  await visit(page);
  await page.close();
  // Read again, since a browser does not keep what came with a page that it has left.
  return Promise.all(
    [...urls].map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length),
  );
}

/** What keeps the site for reading offline is not in it: that comes when the page is there and idle. */
export const pageScripts = /(?<!\/offline-page\..*)\.js$/u;
