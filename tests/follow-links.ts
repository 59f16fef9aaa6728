import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast, type HastNode } from 'satteri';
import { pagesOf, readPage } from './site-files.ts';

/** What a page's elements point to, and what can be pointed to in it. */
interface PageAddresses {
  addresses: string[];
  ids: Set<string>;
}

const pointing = ['href', 'src', 'action', 'poster'];

function addressesOf(html: string): PageAddresses {
  const found: PageAddresses = { addresses: [], ids: new Set() };
  const look = (node: HastNode): void => {
    if (node.type === 'element') {
      const { id } = node.properties;
      if (typeof id === 'string') found.ids.add(id);
      for (const name of pointing) {
        const value = node.properties[name];
        if (typeof value === 'string') found.addresses.push(value);
      }
    }
    if ('children' in node) node.children.forEach(look);
  };
  look(htmlToHast(html));
  return found;
}

/** What came of following every link of a site. */
export interface FollowedLinks {
  /** How many addresses lead into the site. */
  count: number;
  /** Each page with the address that leads nowhere. */
  dead: string[];
}

/**
 * Follows every link, picture and file that the pages of a built site name, and every fragment of them.
 * @param folder the built site
 * @param base the path under which it is served, `/` or `/bank/`
 */
export function followLinks(folder: string, base: string): FollowedLinks {
  const pages = new Map(pagesOf(folder).map((path) => [path, addressesOf(readPage(folder, path))]));
  let count = 0;
  const dead: string[] = [];
  for (const [path, { addresses }] of pages) {
    for (const address of addresses) {
      if (/^(?:https?:|mailto:|tel:|data:)/u.test(address)) continue;
      count += 1;
      const url = new URL(address, `http://site${base.slice(0, -1)}${encodeURI(path)}`);
      const to = url.pathname.startsWith(base) ? `/${decodeURIComponent(url.pathname.slice(base.length))}` : undefined;
      const fragment = decodeURIComponent(url.hash.slice(1));
      const page = to === undefined ? undefined : pages.get(to);
      const isFile = to !== undefined && existsSync(join(folder, to)) && statSync(join(folder, to)).isFile();
      if (!page && !isFile) dead.push(`${path} → ${address}`);
      else if (fragment !== '' && !page?.ids.has(fragment)) dead.push(`${path} → ${address} (no such heading)`);
    }
  }
  return { count, dead };
}
