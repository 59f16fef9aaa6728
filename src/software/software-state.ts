import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { softwareRoot } from './software-root.ts';

/** The folders in which packages may lie: beside the software's files, or beside the package that it is itself. */
export const packageFolders = createRequire(import.meta.url).resolve.paths('astro') ?? [];

/** The software's code and data, and what says which packages are installed. */
function filesOfSoftware(): string[] {
  const own = ['schemas', 'src'].flatMap((folder) =>
    readdirSync(join(softwareRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
  const manifests = [
    join(softwareRoot, 'package.json'),
    ...packageFolders.map((folder) => join(folder, '.package-lock.json')),
  ];
  return [...own, ...manifests.filter((file) => existsSync(file))];
}

let state: string | undefined;

/**
 * Tells one state of the software from any other, so that nothing that older code made is taken from a cache. It is
 * looked at once a process.
 */
export function softwareState(): string {
  // Waiting for hundreds of small files costs more than reading them.
  state ??= hash(
    'sha256',
    [
      process.versions.node,
      ...filesOfSoftware().map((file) => `${file}\n${hash('sha256', readFileSync(file), 'base64url')}`),
    ].join('\n'),
    'base64url',
  );
  return state;
}
