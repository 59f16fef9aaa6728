import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSiteProgram } from '../astro/site-program.ts';
import { sitePages } from '../bank/site-pages.ts';
import { servedFiles } from '../bank/served-files.ts';
import { sheetAddresses } from '../sheets/sheet-addresses.ts';
import type { BuildOptions } from './write-new-site.ts';

/** What was built. */
export interface BuiltSite {
  /** Number of stories in it. */
  stories: number;
  questions: number;
  pages: number;
  /** Whether the site stood there already, as it would be built now. */
  unchanged: boolean;
  /** A folder with what is left of the last site, where that could not be deleted. */
  remains: string | undefined;
}

/** Tells any two sites apart that are built by one program. */
async function siteKey({ reader, edition, base, domain, author }: BuildOptions, program: string): Promise<string> {
  const { digest } = await reader.read();
  const { bank } = await reader.edition({ edition, base });
  const digests = await Promise.all(
    servedFiles(bank.source).map(async ({ file }) =>
      hash('sha256', await readFile(join(reader.root, file)), 'base64url'),
    ),
  );
  return hash('sha256', JSON.stringify([program, digest, edition, base, domain, author, digests]), 'base64url');
}

/**
 * Builds the site of an edition into a folder of its own, and puts it in place only when it is complete, so that a
 * build that fails leaves the last good site as it was. Where nothing has changed since the last build, nothing is done.
 * @throws Refusal when the site cannot go there; LeakError when an edition for others would hold something private; StoryCodeError when a story that brings its own code cannot be compiled or rendered
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { reader, edition, base, record, seal } = options;
  const reading = await reader.edition({ edition, base });
  const { bank } = reading;
  const program = await openSiteProgram({ root: reader.root, bank, base });
  const pages = sitePages(bank.source, sheetAddresses(bank.source), edition);
  const built = {
    stories: bank.stories.length,
    questions: bank.source.lists.questions.entries.length,
    pages: pages.size + 1,
  };
  const key = await siteKey(options, program.key);
  if (!seal && record.isUpToDate(key)) return { ...built, unchanged: true, remains: undefined };
  // What makes a site takes long to load, and mostly nothing has changed.
  const { writeNewSite } = await import('./write-new-site.ts');
  const { remains } = await writeNewSite({ ...options, reading, program, pages, key });
  return { ...built, unchanged: false, remains };
}
