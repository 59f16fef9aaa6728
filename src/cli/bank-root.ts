import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folder in which a bank's stories and lists lie. */
const storiesName = 'stories';

/**
 * The folder that a bank lies in, beside which everything is written.
 * @param folder that holds stories/, or is a bank's stories/ itself or a folder in it; absolute
 */
export function bankRoot(folder: string): string {
  for (let inner = folder; dirname(inner) !== inner && !existsSync(join(folder, storiesName)); inner = dirname(inner))
    if (basename(inner) === storiesName) return dirname(inner);
  return folder;
}
