import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { compiledFrom } from './compiled-from.ts';
import { softwareRoot } from './software-root.ts';

/** The folders in which packages may lie: beside the software's files, or beside the package that it is itself. */
export const packageFolders = createRequire(import.meta.url).resolve.paths('astro') ?? [];

/** What says which packages are installed. */
export const packageRecords = (): string[] =>
  packageFolders.map((folder) => join(folder, '.package-lock.json')).filter((file) => existsSync(file));

const ownFolders = ['schemas', 'src'];

/**
 * The software's code and data.
 * @param software its folder
 */
export const ownFiles = (software: string): string[] => [
  ...ownFolders.flatMap((folder) =>
    readdirSync(join(software, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  ),
  join(software, 'package.json'),
];

const digestOf = (file: string): string => hash('sha256', readFileSync(file), 'base64url');

/**
 * Digest of the software's code and data.
 * @param software its folder
 */
export const ownFilesDigest = (software: string): string =>
  // Waiting for hundreds of small files costs more than reading them.
  hash('sha256', JSON.stringify(ownFiles(software).map((file) => [relative(software, file), digestOf(file)])));

let state: string | undefined;

/**
 * Tells one state of the software from any other, so that nothing that older code made is taken from a cache. It is
 * looked at once a process.
 */
export function softwareState(): string {
  state ??= hash(
    'sha256',
    JSON.stringify([
      ...[process.versions.node, softwareRoot, compiledFrom ?? ownFilesDigest(softwareRoot)],
      ...packageRecords().map(digestOf),
    ]),
    'base64url',
  );
  return state;
}
