import type { StorySource } from './bank-source.ts';
import { linkTarget } from './link-target.ts';
import { pictureUrl } from './urls.ts';

/** A file of the owner's that a site serves as it is. */
export interface ServedFile {
  /** Relative to the project's root. */
  file: string;
  /** Where it is served, decoded, from the site's root. */
  path: string;
}

/** Files by which an owner tells the host how to serve the site, by their names in public/. Hosts read and hide them. */
export const hostFiles: ReadonlySet<string> = new Set(['CNAME', '_headers', '_redirects']);

/** What goes into every site: no page shows it, and it says nothing of stories. */
const isForEverySite = (path: string): boolean =>
  hostFiles.has(path.slice(1)) || /^\/(?:robots\.txt|favicon\.[a-z]+)$/u.test(path);

/**
 * The files that the stories of an edition show or link to, each once: pictures beside the stories, and what lies in
 * public/; and from there what is for the host. Nothing else is served, since nobody said for whom it is.
 * @param source what was read; what other editions' stories show is not among its stories
 * @returns sorted by where they are served
 */
export function servedFiles(source: {
  stories: readonly Pick<StorySource, 'file' | 'outline'>[];
  assets: readonly string[];
}): ServedFile[] {
  // The name on the disk may be composed in another way than the one in the story.
  const assets = new Map(source.assets.map((asset) => [asset.normalize('NFC'), asset]));
  const served = source.stories.flatMap(({ file: story, outline }) =>
    [...outline.images, ...outline.media, ...outline.links].flatMap(({ target }): ServedFile[] => {
      const found = linkTarget(target, story);
      const file = found.kind === 'file' ? assets.get(found.file) : undefined;
      if (found.kind === 'file' && file !== undefined)
        return [{ file, path: decodeURIComponent(pictureUrl(found.file)) }];
      const open = found.kind === 'page' ? assets.get(found.path) : undefined;
      return found.kind === 'page' && open !== undefined ? [{ file: `public${open}`, path: found.path }] : [];
    }),
  );
  const told = source.assets.filter(isForEverySite).map((path) => ({ file: `public${path}`, path }));
  return [...new Map([...served, ...told].map((one) => [one.path, one])).values()].sort((one, other) =>
    one.path < other.path ? -1 : 1,
  );
}
