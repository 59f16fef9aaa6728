import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mediaType } from '../../site/media-type.ts';

/** A file that is served. It stays readable when a new site takes the place of its folder. */
export interface ServedFile {
  handle: FileHandle;
  size: number;
  type: string;
}

/** What an address leads to. */
export type Served = ServedFile | 'folder' | 'nothing';

async function openFile(path: string): Promise<Served> {
  const handle = await open(path).catch(() => undefined);
  if (!handle) return 'nothing';
  const found = await handle.stat();
  if (found.isFile()) return { handle, size: found.size, type: mediaType(path) };
  await handle.close();
  return found.isDirectory() ? 'folder' : 'nothing';
}

/** While a new site takes the place of the old one there is none for a moment; looks so often, and waits so long, in milliseconds. */
const looks = 20;
const pause = 10;

async function openInSite(folder: string, path: string): Promise<Served> {
  for (let look = 1; look < looks; look += 1) {
    const served = await openFile(join(folder, path));
    if (served !== 'nothing') return served;
    // The new site may have come between the two looks.
    if ((await openFile(folder)) === 'folder') break;
    await wait(pause);
  }
  return openFile(join(folder, path));
}

/** Names between slashes; undefined for a path that leads out of the site, or to what hosts do not serve. */
function namesIn(path: string): string[] | undefined {
  const names = path.split('/');
  return names.some((name) => name.startsWith('.') || /[\\\0]/u.test(name)) ? undefined : names;
}

/**
 * Opens what lies at a path of a site: a file, or of a folder its index page.
 * @param folder the built site
 * @param path below the site's base, decoded, without a slash at its start: `stories/` or `favicon.svg`
 */
export async function servedFile(folder: string, path: string): Promise<Served> {
  const names = namesIn(path);
  if (!names) return 'nothing';
  const isFolder = path === '' || path.endsWith('/');
  const served = await openInSite(folder, isFolder ? `${path}index.html` : path);
  return served === 'folder' && isFolder ? 'nothing' : served;
}
