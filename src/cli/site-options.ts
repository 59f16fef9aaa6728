import type { Edition } from '../bank/edition.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { UsageError } from './command-line.ts';

/** For whom a site is made, and where it will be. */
export interface SiteOptions {
  /** The project's root, which holds stories/. */
  root: string;
  edition: Edition;
  /** The folder under which the site is served, with a slash at both ends: `/` or `/bank/`. */
  base: string;
  /** The domain, without the base, where it is known: `https://example.org`. */
  domain: string | undefined;
  /** Who is named as the author of PDFs. */
  author: string;
}

/** The folder in a site's address; nothing where it is a domain alone. */
function baseOf(address: URL | undefined): string | undefined {
  const path = address?.pathname.replace(/\/?$/u, '/');
  return path === '/' ? undefined : path;
}

/**
 * Takes together what options and environment variables say of a site. Its base may be said twice: by itself, and as a
 * folder in the site's address.
 * @param address of the site; undefined where nothing says it, and for commands that have no use for it
 * @param environment for what a variable alone says: the author, by STORY_BANK_AUTHOR
 * @throws UsageError when the two bases differ
 */
export function siteOptions(
  { get }: Pick<Call, 'get'>,
  address: URL | undefined,
  environment: NodeJS.ProcessEnv,
): SiteOptions {
  const base = get(options.base);
  const baseOfAddress = baseOf(address);
  if (base !== undefined && baseOfAddress !== undefined && base !== baseOfAddress) {
    throw new UsageError(
      `The base is ${base}, and the site's address ends with ${baseOfAddress}: ${address?.href ?? ''}. Leave --base out, or make the two match.`,
    );
  }
  return {
    root: get(options.root),
    edition: get(options.edition),
    base: base ?? baseOfAddress ?? '/',
    domain: address?.origin,
    author: environment['STORY_BANK_AUTHOR']?.trim() || 'Story bank',
  };
}
