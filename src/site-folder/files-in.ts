import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * The files of a folder and of those in it, in order.
 * @returns paths from the folder, with `/` on every system
 */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
