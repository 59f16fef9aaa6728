import { withBase } from '../bank/urls.ts';

/**
 * The address of one of the site's own pages or files, under the base path that the site is built for.
 * @param path a path from the site's root, beginning with a slash
 */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path);
