import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The part of the site that holds the index. */
export const indexFolder = 'pagefind';

const entry = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) });

/**
 * How many documents the search index of a built site holds.
 * @param siteFolder the built site
 * @returns undefined where the site has no index
 */
export async function indexedPages(siteFolder: string): Promise<number | undefined> {
  try {
    const text = await readFile(join(siteFolder, indexFolder, 'pagefind-entry.json'), 'utf8');
    return Object.values(entry.parse(JSON.parse(text)).languages).reduce((sum, { page_count }) => sum + page_count, 0);
  } catch {
    return undefined;
  }
}
