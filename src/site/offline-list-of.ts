import { offlineWorkerUrl } from '../bank/urls.ts';
import { shortDigest, writeOfflineList } from '../publish/offline/offline-list.ts';
import { contentDigest, type MadeFile } from './build-record.ts';

/** What only programs ask for that walk the site, and what browsers keep by themselves. */
const notToRead: ReadonlySet<string> = new Set(['robots.txt', 'sitemap.xml', offlineWorkerUrl.slice(1)]);

/** Hosts keep files to themselves whose names begin with a point. */
const isServed = (path: string): boolean => path.split('/').every((name) => !name.startsWith('.'));

/**
 * The list of what a device keeps, so that the site can be read without a connection.
 * @param files of the whole site, by their paths in its folder
 */
export function offlineListOf(files: ReadonlyMap<string, MadeFile>, stories: number): string {
  const listed = [...files].filter(([path]) => isServed(path) && !notToRead.has(path));
  return writeOfflineList(
    {
      stories,
      files: new Map(listed.map(([path, { digest, bytes }]) => [path, { digest: shortDigest(digest), bytes }])),
    },
    (text) => shortDigest(contentDigest(text)),
  );
}
