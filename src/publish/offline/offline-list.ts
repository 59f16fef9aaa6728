/** A file of a site, as it was built. */
export interface ListedFile {
  /** See `shortDigest`. */
  digest: string;
  /** Its size. */
  bytes: number;
}

/** All that a site needs to be read without a connection. */
export interface OfflineList {
  /** Digest of all the rest: two sites with the same are the same. */
  build: string;
  /** How many stories it has. */
  stories: number;
  /** By their paths in the site's folder, in order. */
  files: ReadonlyMap<string, ListedFile>;
}

/** The list of one build, without its name. */
type Listed = Omit<OfflineList, 'build'>;

/** Says how the list is written, for programs that are older or newer than it. */
const format = 1;
const digestForm = /^[\w-]{22}$/u;
const byPath = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** What is left of a SHA-256 in base64url: 132 bits, by which no two files are taken for each other. */
export const shortDigest = (sha256: string): string => sha256.slice(0, 22);

/** The text of which a list's build is the digest. */
const textOf = ({ stories, files }: Listed): string =>
  JSON.stringify([format, stories, [...files].sort(byPath).map(([path, { digest, bytes }]) => [path, digest, bytes])]);

/**
 * Writes a list; equal sites give equal texts.
 * @param digestOf the short digest of a text
 */
export function writeOfflineList(listed: Listed, digestOf: (text: string) => string): string {
  const files = [...listed.files].sort(byPath).map(([path, { digest, bytes }]) => [path, [digest, bytes]]);
  const build = digestOf(textOf(listed));
  return JSON.stringify({ format, build, stories: listed.stories, files: Object.fromEntries(files) });
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** A path that stays in its folder. */
const isPath = (path: string): boolean =>
  path.split('/').every((name) => name !== '' && !name.startsWith('.')) && !path.includes('\\');

function listedFile(path: string, value: unknown): ListedFile | undefined {
  if (!isPath(path) || !Array.isArray(value)) return undefined;
  const [digest, bytes]: unknown[] = value;
  return typeof digest === 'string' && digestForm.test(digest) && isCount(bytes) ? { digest, bytes } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a list, as a host has sent it.
 * @param digestOf the short digest of a text
 * @returns undefined for what is none, or not all of one
 */
export async function readOfflineList(
  text: string,
  digestOf: (text: string) => Promise<string>,
): Promise<OfflineList | undefined> {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('format' in value && 'build' in value && 'stories' in value && 'files' in value)) return undefined;
  const { build, stories, files } = value;
  if (value.format !== format || typeof build !== 'string' || !isCount(stories)) return undefined;
  if (typeof files !== 'object' || files === null) return undefined;
  const found = new Map<string, ListedFile>();
  for (const [path, entry] of Object.entries(files)) {
    const file = listedFile(path, entry);
    if (!file) return undefined;
    found.set(path, file);
  }
  return (await digestOf(textOf({ stories, files: found }))) === build ? { build, stories, files: found } : undefined;
}

/** How much room the files of some lists take together. Files of the same content are kept once. */
export function bytesOf(...lists: readonly Pick<OfflineList, 'files'>[]): number {
  const sizes = new Map(lists.flatMap(({ files }) => [...files.values()].map(({ digest, bytes }) => [digest, bytes])));
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** What is of use even alone comes first: pages with what they load, then the search, then what is printed and played. */
const order = [/\.html$/u, /\.(?:css|js|json|svg)$/u, /\.woff2?$/u, /^pagefind\//u, /\.pdf$/u];

function rank(path: string): number {
  const found = order.findIndex((form) => form.test(path));
  return found === -1 ? order.length : found;
}

/** A file that is still to fetch. */
export interface MissingFile extends ListedFile {
  path: string;
}

/**
 * The files of a list that are not there yet, in the order in which they are fetched; of files with the same content one.
 * @param there digests of the files that are kept
 */
export function missingFiles({ files }: Pick<OfflineList, 'files'>, there: ReadonlySet<string>): MissingFile[] {
  const missing = new Map<string, MissingFile>();
  for (const [path, file] of files) {
    if (!there.has(file.digest) && !missing.has(file.digest)) missing.set(file.digest, { path, ...file });
  }
  return [...missing.values()].sort((one, other) => rank(one.path) - rank(other.path));
}
