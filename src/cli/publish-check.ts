import { join, resolve } from 'node:path';
import { counted } from '../bank/counted.ts';
import { Refusal } from '../site-folder/refusal.ts';
import { measuredSite, readMark, type ReadableSummary, type SiteSummary } from '../site-folder/site-mark.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { exitCodes } from './command-line.ts';
import { print } from './print.ts';

const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

function storiesText({ stories }: ReadableSummary): string {
  const all = stories.private + stories.shared + stories.public;
  const parts = Object.entries(stories).flatMap(([visibility, count]) =>
    count === 0 ? [] : [`${count} ${visibility}`],
  );
  return parts.length === 0 ? counted(all, 'story') : `${counted(all, 'story')}: ${parts.join(', ')}`;
}

/** Why a site must not be published; nothing where it may. */
function obstacle(site: SiteSummary, isAsBuilt: boolean): string | undefined {
  if (site.isEncrypted) return isAsBuilt ? undefined : changed;
  if (site.edition === 'private')
    return 'Don’t publish this. It’s your private edition: it has every story and every private note, and whoever has the address can read it all.\nFor others, build an edition: npm run build -- --edition public, or shared.';
  return isAsBuilt ? undefined : changed;
}

const changed =
  'Don’t publish this yet. Files in it were changed, added or deleted after it was built, so nobody has looked through them.\nBuild it again.';

/**
 * `npm run publish:check`: what a built site would publish.
 * @returns the exit code
 * @throws Refusal when there is no site
 */
export async function run({ get, positional }: Call): Promise<number> {
  const folder = positional === undefined ? join(get(options.root), 'dist') : resolve(positional);
  const mark = await readMark(folder);
  if (!mark)
    throw new Refusal(`There’s no site that was built here in ${folder}. Build one: npm run build -- --edition public`);
  const { site } = mark;
  if (!site) {
    print(`The site in ${folder} was built by an older version, which didn’t look through it.\nBuild it again.`);
    return exitCodes.problems;
  }
  const { digest, files, bytes } = await measuredSite(folder);
  const reason = obstacle(site, digest === mark.digest);
  const name = site.isEncrypted ? 'encrypted site' : `${site.edition} edition`;
  print(
    [
      `${folder}: the ${name}, for ${site.base === '/' ? 'the top of a domain' : `the folder ${site.base} of a domain`}`,
      ...(site.isEncrypted ? [] : [`  ${storiesText(site)}`]),
      `  ${site.isEncrypted ? '' : `${counted(site.pages, 'page')}, `}${counted(files, 'file')}, ${inMegabytes(bytes)}`,
      '',
      reason ??
        (site.isEncrypted
          ? 'Ready to publish: nobody reads it without the passphrase.'
          : 'Ready to publish: it’s as it was built, and every file was looked through for what only your private material has.'),
    ].join('\n'),
  );
  return reason === undefined ? exitCodes.done : exitCodes.problems;
}
