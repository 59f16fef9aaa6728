import { hostFiles } from '../bank/served-files.ts';
import { offlineWorkerUrl } from '../bank/urls.ts';
import { shortDigest, writeOfflineList } from '../publish/offline/offline-list.ts';
import { contentDigest, type MadeFile } from './build-record.ts';

/** What only programs ask for that walk the site, and what browsers keep by themselves. */
const notToRead: ReadonlySet<string> = new Set(['robots.txt', 'sitemap.xml', offlineWorkerUrl.slice(1)]);

/** Hosts keep to themselves what is said to them, and files whose names begin with a point. */
const isServed = (path: string): boolean =>
  !hostFiles.has(path) && path.split('/').every((name) => !name.startsWith('.'));

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
