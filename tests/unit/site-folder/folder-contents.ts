import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What lies in a folder, all the way down: files with their text, folders, links with where they lead. */
export type Contents = Readonly<Record<string, string>>;

/** Reads all that lies in a folder. */
export function contentsOf(folder: string): Contents {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      const found = lstatSync(path);
      if (found.isSymbolicLink()) return [name, `→ ${readlinkSync(path)}`];
      return [name, found.isDirectory() ? 'folder' : readFileSync(path, 'base64')];
    }),
  );
}

/** Writes files, given by their paths from a folder, into it. A path that ends with a slash is an empty folder. */
export function lay(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(path.endsWith('/') ? file : dirname(file), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(file, text);
  }
}
