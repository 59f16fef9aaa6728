import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every HTML page of a built site, as paths from the site's root (`/stories/rufus/`). */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file}`.replace(/index\.html$/, ''))
    .sort();
}

/** The HTML of a page of a built site. */
export function readPage(folder: string, path: string): string {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}
