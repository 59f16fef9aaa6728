import { lstat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { softwareRoot } from '../software/software-root.ts';
import { realPath } from './real-path.ts';
import { Refusal } from './refusal.ts';
import { foreignFilesWithin, markedNames, namesIn } from './site-mark.ts';

/** A folder that a site may be put into. */
export interface TargetFolder {
  /** Its true path, links followed. */
  path: string;
  /** Whether the site takes the place of something there: an earlier site, or an empty folder. */
  isThere: boolean;
}

/** Beside the files and folders of an earlier site, or within its folders too, which takes longer. */
type Depth = 'beside' | 'within';

/** What a project's folder holds that is no place for a site, in lower case, since many systems do not tell it apart. */
const ownRooms: ReadonlySet<string> = new Set(
  'stories public schemas src tests compiled node_modules .astro .cache .ci .config .git .github .vscode'.split(' '),
);

/** A path as it is shortest to read from where the command runs, and can be typed. */
function readable(path: string): string {
  const near = relative(process.cwd(), path);
  const short = near === '' || near.startsWith('..') ? path : near;
  return /^[\w./~:\\-]+$/u.test(short) ? short : `"${short}"`;
}

const listed = (names: readonly string[]): string =>
  names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;

const refusal = (path: string, why: string, instead: string): Refusal =>
  new Refusal(`The site can’t go to ${readable(path)}: ${why} Nothing was touched.\n${instead}`);

const replaced = 'A build replaces the whole folder.';
const ownFolder = 'Choose a new or empty folder just for the site, such as --out dist';

const liesIn = (inner: string, outer: string): boolean => {
  const way = relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
};

/** Refuses what holds the project or the stories, and what lies where something else belongs. */
async function refuseOwnPlaces(path: string, root: string): Promise<void> {
  const stories = await realPath(join(root, 'stories'));
  const roots = [await realPath(root), softwareRoot];
  if (liesIn(stories, path)) throw refusal(path, `your stories are in it. ${replaced}`, ownFolder);
  if (roots.some((folder) => liesIn(folder, path)))
    throw refusal(path, `your project is in it. ${replaced}`, ownFolder);
  const roomOf = (folder: string): string | undefined => {
    const [name = ''] = relative(folder, path).split(sep);
    return ownRooms.has(name.toLowerCase()) ? name : undefined;
  };
  const inStories = liesIn(path, stories) ? 'stories' : undefined;
  const inRepository = path.split(sep).includes('.git') ? '.git' : undefined;
  const room = inStories ?? inRepository ?? roots.map(roomOf).find((name) => name !== undefined);
  if (room !== undefined) throw refusal(path, `${room}/ is used for something else.`, ownFolder);
}

/** Refuses a folder within another site: it would be published with that one, and be gone with the next build of it. */
async function refuseWithinSite(path: string): Promise<void> {
  for (let outer = dirname(path); dirname(outer) !== outer; outer = dirname(outer)) {
    if (!(await markedNames(outer))) continue;
    throw refusal(
      path,
      `it’s inside ${readable(outer)}, which is a built site. Whoever publishes that one would publish this one, too, and the next build of it would delete this one.`,
      `Choose a folder beside it, such as --out ${readable(`${outer}-${basename(path)}`)}`,
    );
  }
}

/** What to do about a folder that holds other things. */
function wayOut(path: string, names: readonly string[]): string {
  const instead = `Choose a new or empty folder just for the site, such as --out ${readable(join(path, 'site'))}`;
  const looksBuilt = ['index.html', '404.html', 'cheat-sheets'].every((name) => names.includes(name));
  if (!looksBuilt || names.includes('.git')) return instead;
  return `If an older version built this site, delete it and build again: rm -r ${readable(path)}\n${instead}`;
}

async function refuseForeignContent(path: string, depth: Depth): Promise<void> {
  const names = await namesIn(path);
  if (names.length === 0) return;
  const marked = await markedNames(path);
  if (!marked) {
    const why = `it has ${listed(names)} in it, and it isn’t a site that was built here. ${replaced}`;
    throw refusal(path, why, wayOut(path, names));
  }
  const beside = names.filter((name) => !marked.has(name));
  const foreign = beside.length > 0 || depth === 'beside' ? beside : await foreignFilesWithin(path);
  if (foreign.length === 0) return;
  throw refusal(
    path,
    `besides an earlier site it has ${listed(foreign)} in it, which no build made. ${replaced}`,
    'Move that out of the folder first. Files for the host, such as CNAME, go into public/ beside stories/ and are added to every site.',
  );
}

/**
 * Looks whether a site may be put into a folder. Only a folder that is not there, is empty, or holds an earlier site
 * and nothing else is ever replaced.
 * @param outDir as typed; a link is followed
 * @param root the project's root
 * @param depth where things are looked for that no build made
 * @throws Refusal
 */
export async function targetFolder(outDir: string, root: string, depth: Depth = 'within'): Promise<TargetFolder> {
  const path = await realPath(outDir);
  await refuseOwnPlaces(path, root);
  await refuseWithinSite(path);
  const found = await lstat(path).catch(() => undefined);
  const parent = await lstat(dirname(path)).catch(() => undefined);
  if (!found) {
    const typed = await lstat(resolve(outDir)).catch(() => undefined);
    if (typed?.isSymbolicLink() === true && !parent) {
      throw refusal(resolve(outDir), `it’s a link to ${path}, which doesn’t exist.`, 'Fix the link, or delete it.');
    }
    return { path, isThere: false };
  }
  if (!found.isDirectory()) throw refusal(path, 'that’s a file, and a site is a folder.', ownFolder);
  await refuseForeignContent(path, depth);
  if (parent && parent.dev !== found.dev) {
    throw refusal(
      path,
      'it’s a separate disk, and a site is built next to its folder and then moved there in one step.',
      `Choose a folder on that disk, such as --out ${readable(join(path, basename(path)))}`,
    );
  }
  return { path, isThere: true };
}
