import { lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** More links than this, one leading to the next, are a circle. */
const mostLinks = 40;

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );

/** The true path of a folder that may not be there: that of the nearest folder above it that is, and the rest. */
async function realFolder(path: string): Promise<string> {
  const parent = dirname(path);
  return realpath(path).catch(async () => (parent === path ? path : join(await realFolder(parent), basename(path))));
}

/**
 * Where a path leads when every link in it is followed, also where nothing is there yet.
 * @param path as typed
 */
export async function realPath(path: string): Promise<string> {
  let place = resolve(path);
  for (let links = 0; links < mostLinks && (await isLink(place)); links += 1) {
    place = resolve(await realFolder(dirname(place)), await readlink(place));
  }
  return join(await realFolder(dirname(place)), basename(place));
}
