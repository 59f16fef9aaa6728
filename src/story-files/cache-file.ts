import { join } from 'node:path';
import type { Edition } from '../bank/edition.ts';

/** For whom and where a bank is shown. */
export interface ReadingPurpose {
  edition: Edition;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
}

/**
 * The file in which a project keeps what was read for one purpose, so that two purposes do not undo each other's work.
 * @param root the project's root
 * @param purpose by default the owner's edition at the root of a domain
 */
export function cacheFileOf(
  root: string,
  { edition, base }: ReadingPurpose = { edition: 'private', base: '/' },
): string {
  const parts = ['story-files', ...(edition === 'private' ? [] : [edition]), ...base.split('/')];
  const name = parts.filter((part) => part !== '').join('-');
  return join(root, '.cache', `${encodeURIComponent(name)}.json`);
}
