import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The files of a folder and of those in it, in order.
 * @returns paths from the folder, with `/` on every system
 */
export function filesIn(folder: string): string[] {
  // Waiting for hundreds of folders costs more than reading them.
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
