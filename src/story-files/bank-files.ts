import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listNames, type ListName } from '../../schemas/words.ts';
import { listFile } from '../bank/lists.ts';

/** The files under stories/ by what they are, and what stories may show or link to. Paths are relative to the root. */
export interface BankFiles {
  stories: string[];
  interviews: string[];
  lists: { name: ListName; file: string }[];
  /** Files that are none of these. */
  misplaced: string[];
  /** Images under stories/ as paths relative to the root; everything in the public folder as addresses. */
  assets: string[];
}

const imageEnding = /\.(?:svg|png|jpe?g|gif|webp|avif)$/iu;

/** Files below a folder, relative to it, sorted, with forward slashes; none when there is no such folder. */
async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  const visit = async (path: string, prefix: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    await Promise.all(
      entries
        .filter((entry) => !entry.name.startsWith('.'))
        .map(async (entry) => {
          const name = `${prefix}${entry.name}`;
          if (entry.isDirectory()) await visit(join(path, entry.name), `${name}/`);
          else found.push(name);
        }),
    );
  };
  await visit(folder, '');
  return found.sort();
}

/**
 * Lists what there is to read. Names that begin with a dot are passed over.
 * @param root the project's root, which holds stories/
 */
export async function findBankFiles(root: string): Promise<BankFiles> {
  const files: BankFiles = { stories: [], interviews: [], lists: [], misplaced: [], assets: [] };
  for (const path of await filesBelow(join(root, 'stories'))) {
    const file = `stories/${path}`;
    const list = listNames.find((name) => file === listFile(name));
    if (list !== undefined) files.lists.push({ name: list, file });
    else if (path.endsWith('.mdx')) files.stories.push(file);
    else if (/^interviews\/[^/]+\.yaml$/u.test(path)) files.interviews.push(file);
    else if (imageEnding.test(path)) files.assets.push(file);
    else files.misplaced.push(file);
  }
  const served = await filesBelow(join(root, 'public'));
  files.assets.push(...served.map((path) => `/${path}`));
  return files;
}
