import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../../', import.meta.url).pathname;

/** A file of the project: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/**
 * Paths of all files below folders.
 * @param folders relative to the project's root
 */
export const filePaths = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/')),
  );

/**
 * All files of code below folders.
 * @param folders relative to the project's root
 */
export const sourceFiles = (...folders: string[]): SourceFile[] =>
  filePaths(...folders)
    .filter((path) => /\.(?:ts|mjs|astro)$/u.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
