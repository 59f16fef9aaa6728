import { cp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';

/** What a build is made from and where it goes. */
export interface BuildOptions {
  /** The project's root. */
  root: string;
  /** Folder for the finished site; replaced as a whole. */
  outDir: string;
}

async function countPages(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

/**
 * Builds the site into a folder of its own and puts it in place only when it is complete, so that a build that fails
 * leaves the last good site as it was.
 * @returns the number of pages
 * @throws what Astro throws when a build fails
 */
export async function buildSite({ root, outDir }: BuildOptions): Promise<number> {
  const unfinished = join(root, '.cache', `site-${process.pid}`);
  try {
    await build({ root, outDir: unfinished, logLevel: 'error' });
    await rm(outDir, { recursive: true, force: true });
    await rename(unfinished, outDir).catch(async () => cp(unfinished, outDir, { recursive: true }));
    return await countPages(outDir);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
