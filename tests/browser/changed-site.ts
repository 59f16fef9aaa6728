import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { madeFileOf, type MadeFile } from '../../src/site/build-record.ts';
import { offlineListOf } from '../../src/site/offline-list-of.ts';

const listFile = 'offline.json';

/** Lists the files of a site anew, as the build does that made them. */
export function relist(folder: string): void {
  const { stories }: { stories: number } = JSON.parse(readFileSync(join(folder, listFile), 'utf8'));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== listFile)
    .map(({ parentPath, name }): [string, MadeFile] => {
      const file = join(parentPath, name);
      return [relative(folder, file), madeFileOf(readFileSync(file))];
    });
  writeFileSync(join(folder, listFile), offlineListOf(new Map(files), stories));
}
