const index = 'index.html';

/** The page that hosts show for addresses that lead nowhere. */
export const notFoundFile = '404.html';

/**
 * Where an address leads in a site.
 * @param pathname of the address, encoded, without what stands after `?` and `#`
 * @param base the folder under which the site is served, with a slash at both ends
 * @returns decoded, without a slash at its start: `stories/` or `favicon.svg`; undefined where it is outside of the site
 */
export function pathInSite(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
}

/** What a site has for a path. */
export type Found = { file: string } | { folder: string } | undefined;

/**
 * Finds what a static host would answer with: a file, of a folder its index page, or where to go to see that.
 * @param path as `pathInSite` gives it
 * @param files the paths of all files of the site
 */
export function fileOfPath(path: string, files: { has: (file: string) => boolean }): Found {
  const isFolder = path === '' || path.endsWith('/');
  const file = isFolder ? path + index : path;
  if (files.has(file)) return { file };
  return !isFolder && files.has(`${path}/${index}`) ? { folder: `${path}/` } : undefined;
}

/**
 * The address of a file, from the site's base. Many hosts redirect from an index page to its folder, and an answer that
 * was redirected cannot be kept, so a folder is asked for its page.
 */
export function addressOfFile(file: string): string {
  const path = file === index || file.endsWith(`/${index}`) ? file.slice(0, -index.length) : file;
  return path.split('/').map(encodeURIComponent).join('/');
}
