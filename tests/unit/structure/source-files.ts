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

/** The files of a project with their texts. */
const readFiles = (paths: readonly string[]): SourceFile[] =>
  paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/**
 * All files of code below folders.
 * @param folders relative to the project's root
 */
export const sourceFiles = (...folders: string[]): SourceFile[] =>
  readFiles(filePaths(...folders).filter((path) => /\.(?:ts|mjs|astro)$/u.test(path)));

/** All style sheets. */
export const styleFiles = (): SourceFile[] =>
  readFiles(filePaths('src/styles').filter((path) => path.endsWith('.css')));

/** A file of the project. */
export const projectFile = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') });
