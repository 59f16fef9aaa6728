import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A file in every built site, by which the next build knows that the folder is its own to replace. */
export const markFile = '.story-bank-site.json';

const mark = z.object({ holds: z.array(z.string()) });

const note = 'Made by the story bank. The next build replaces this folder as a whole: keep nothing of your own in it.';

/** What systems leave in folders by themselves. Nobody misses it. */
const droppings: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/** The names in a folder, without those that systems leave there, in order. */
export const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !droppings.has(name)).sort();

/**
 * Puts into a finished site what hosts and the next build need: `.nojekyll`, without which GitHub Pages drops files,
 * and the mark, which names all that lies in the folder.
 */
export async function markSite(folder: string): Promise<void> {
  await writeFile(join(folder, '.nojekyll'), '');
  const holds = (await namesIn(folder)).filter((name) => name !== markFile);
  await writeFile(join(folder, markFile), `${JSON.stringify({ note, holds }, undefined, 2)}\n`);
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
