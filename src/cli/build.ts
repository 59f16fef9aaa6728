import { visibilities } from '../../schemas/words.ts';
import { join, resolve } from 'node:path';
import { authorOfPdfs, buildAndReport } from './build-and-report.ts';
import { cacheFolderOf, openReader } from './check-project.ts';
import { exitCodes, oneOf, readArguments, UsageError } from './command-line.ts';
import { projectRoot } from './project-root.ts';

/** How the command is used. */
export const usage = `npm run build -- [--edition private|shared|public] [--base <path>] [--site <address>] [--root <folder>] [--out <folder>]

Checks the bank and builds the site.

  --edition private   everything: your own build (this is what you get without it)
  --edition shared    only stories whose visibility is shared or public, and no <Private> passage
  --edition public    only stories whose visibility is public, and no <Private> passage
  --base /bank/       for a site that is served from a folder of its domain
  --site https://…    the domain, for the sitemap
  --root <folder>     another project with stories/ in it
  --out <folder>      where the site goes, instead of dist/
  --help              this text`;

function basePath(typed: string): string {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(typed)) {
    throw new UsageError(`--base cannot be "${typed}". It begins and ends with a slash: /bank/`);
  }
  return typed;
}

function siteAddress(typed: string): string {
  if (!URL.canParse(typed) || !/^https?:\/\//.test(typed)) {
    throw new UsageError(`--site cannot be "${typed}". It is an address such as https://example.org`);
  }
  return typed;
}

/**
 * `npm run build`: checks the bank and builds the site.
 * @param args as typed after the command's name
 * @returns the exit code
 * @throws UsageError for wrong arguments
 */
export async function run(args: string[]): Promise<number> {
  const { values } = readArguments(args, {
    edition: { type: 'string', default: process.env['STORY_BANK_EDITION'] ?? 'private' },
    base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    site: { type: 'string' },
    root: { type: 'string', default: projectRoot },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(usage);
    return exitCodes.done;
  }
  const edition = oneOf('edition', values.edition, visibilities);
  const base = basePath(values.base);
  const domain = values.site === undefined ? undefined : siteAddress(values.site);
  const root = resolve(values.root);
  const outDir = values.out === undefined ? join(root, 'dist') : resolve(values.out);
  const reader = await openReader(root, cacheFolderOf(root));
  const done = await buildAndReport({ reader, edition, base, domain, author: authorOfPdfs(), outDir });
  return done ? exitCodes.done : exitCodes.problems;
}
