import { hash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { filesIn } from './files-in.ts';

/** A file in every built site, by which the next build knows that the folder is its own to replace. */
export const markFile = '.story-bank-site.json';

const readable = z.object({
  isEncrypted: z.literal(false),
  /** For whom it is. */
  edition: z.enum(['private', 'shared', 'public']),
  /** The folder under which it is served: `/` or `/bank/`. */
  base: z.string(),
  /** How many stories there are of each visibility. */
  stories: z.object({ private: z.number(), shared: z.number(), public: z.number() }),
  pages: z.number(),
});
/** Of what is in a vault nothing stands outside it, not even how much there is. */
const sealed = z.object({ isEncrypted: z.literal(true), base: z.string() });
const summary = z.discriminatedUnion('isEncrypted', [readable, sealed]);

/** What a site says of itself to whoever publishes it. */
export type SiteSummary = z.infer<typeof summary>;
/** What a site that is not encrypted says of itself. */
export type ReadableSummary = z.infer<typeof readable>;

const mark = z.object({
  holds: z.array(z.string()),
  site: summary.optional().catch(undefined),
  /** Of all files, as they were when they were looked through. */
  digest: z.string().optional(),
});

const note = 'Made by the story bank. The next build replaces this folder as a whole: keep nothing of your own in it.';

/** What systems leave in folders by themselves. Nobody misses it. */
const droppings: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/** The names in a folder, without those that systems leave there, in order. */
export const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !droppings.has(name)).sort();

const nojekyll = '.nojekyll';

/** The file in which a site lists what it keeps for reading offline: all that lies in its folders. */
export const fileListName = 'offline.json';

/** What that file holds, as far as it says which files there are. */
const fileList = z.object({ files: z.looseObject({}) });

/**
 * The files in the folders of a site that its build did not put there. What lies beside these folders is told by
 * `markedNames`, and names that begin with a point are not listed anywhere.
 * @returns none where the site does not say what it holds, as a vault does not
 */
export async function foreignFilesWithin(folder: string): Promise<string[]> {
  let made: ReadonlySet<string>;
  try {
    const { files } = fileList.parse(JSON.parse(await readFile(join(folder, fileListName), 'utf8')));
    made = new Set(Object.keys(files).map((file) => file.normalize('NFC')));
  } catch {
    return [];
  }
  const isHidden = (file: string): boolean => file.split('/').some((name) => name.startsWith('.'));
  return filesIn(folder).filter(
    // Some systems take letters and their accents apart.
    (file) =>
      file.includes('/') && !made.has(file.normalize('NFC')) && !isHidden(file) && !droppings.has(basename(file)),
  );
}

/** The files of a site, without the mark and what systems leave in folders. */
async function filesOfSite(folder: string): Promise<string[]> {
  const own = new Set([markFile, nojekyll]);
  return filesIn(folder).filter((file) => !own.has(file) && !droppings.has(basename(file)));
}

/** A digest of all files of a site, and their size in bytes. */
export async function measuredSite(folder: string): Promise<{ digest: string; files: number; bytes: number }> {
  const files = await filesOfSite(folder);
  const parts: string[] = [];
  let bytes = 0;
  for (const file of files) {
    const content = await readFile(join(folder, file));
    bytes += content.length;
    parts.push(file, hash('sha256', content, 'base64url'));
  }
  return { digest: hash('sha256', JSON.stringify(parts), 'base64url'), files: files.length, bytes };
}

/**
 * Puts into a finished site what hosts and the next build need: `.nojekyll`, without which GitHub Pages drops files,
 * and the mark, which names all that lies in the folder and says for whom it is.
 */
export async function markSite(folder: string, site?: SiteSummary): Promise<void> {
  await writeFile(join(folder, nojekyll), '');
  const holds = (await namesIn(folder)).filter((name) => name !== markFile);
  // Nobody publishes a private one, so nobody asks whether it was changed.
  const digest =
    site === undefined || (!site.isEncrypted && site.edition === 'private')
      ? undefined
      : (await measuredSite(folder)).digest;
  await writeFile(join(folder, markFile), `${JSON.stringify({ note, site, digest, holds }, undefined, 2)}\n`);
}

/**
 * What a built site says of itself.
 * @returns nothing for a folder that is none; no `site` where an older version built it
 */
export async function readMark(folder: string): Promise<{ site?: SiteSummary; digest?: string } | undefined> {
  try {
    const { site, digest } = mark.parse(JSON.parse(await readFile(join(folder, markFile), 'utf8')));
    return { ...(site && { site }), ...(digest !== undefined && { digest }) };
  } catch {
    return undefined;
  }
}

/**
 * The names that a build put into a folder.
 * @returns nothing where the folder has no mark, or a damaged one
 */
export async function markedNames(folder: string): Promise<ReadonlySet<string> | undefined> {
  try {
    const { holds } = mark.parse(JSON.parse(await readFile(join(folder, markFile), 'utf8')));
    return new Set([...holds, markFile]);
  } catch {
    return undefined;
  }
}
