import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
/** Folders whose code and data decide what is read and rendered. */
const folders = [
  'schemas',
  'src/bank',
  'src/catalogue',
  'src/checks',
  'src/figures',
  'src/story-components',
  'src/story-files',
];

async function computeVersion(): Promise<string> {
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(project, folder), { recursive: true });
      return entries.filter((entry) => /\.(?:[jt]s|yaml)$/u.test(entry)).map((entry) => join(folder, entry));
    }),
  );
  const files = ['package.json', ...listed.flat().sort()];
  const texts = await Promise.all(files.map((file) => readFile(join(project, file), 'utf8')));
  return hash('sha256', files.map((file, index) => `${file}\n${texts[index]}`).join('\n'), 'base64url');
}

let version: Promise<string> | undefined;

/**
 * Tells one state of the code and its libraries from any other, so that nothing that older code read or rendered is
 * taken from a cache.
 */
export function rendererVersion(): Promise<string> {
  version ??= computeVersion();
  return version;
}
