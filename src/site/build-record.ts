import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { keepJson, readKeptJson } from '../story-files/kept-json.ts';

const madeFile = z.object({
  /** Digest of its content. */
  digest: z.string(),
  /** Its size. */
  bytes: z.number(),
  /** Digest of all that it was made from, where that is known. */
  input: z.string().optional(),
  /** The same more closely: digest of what came of that in between. */
  closer: z.string().optional(),
  /** Which of the lists of files a page loads. */
  loads: z.number().optional(),
  /** What the file system said of it when it was in its place. */
  state: z.string().optional(),
});

/** A file of a site, as a build made it. */
export interface MadeFile extends Pick<z.infer<typeof madeFile>, 'digest' | 'bytes' | 'input' | 'closer'> {
  /** The paths of the files that a page loads. */
  loads?: readonly string[] | undefined;
}

/** What a file is made from. */
export interface MadeFrom {
  /** Digest of all of it; nothing where that is not known. */
  input?: string | undefined;
  /** A closer digest, of what is made of that first; it is asked for only where the other has changed. */
  closer?: (() => string) | undefined;
}

const record = z.object({
  /** Tells any two sites apart. */
  key: z.string(),
  /** Digest of what was read. */
  reading: z.string(),
  /** By their paths in the folder. */
  files: z.record(z.string(), madeFile),
  /** Lists of files that pages load; many pages load the same. */
  loads: z.array(z.array(z.string())),
});

/** Digest of a file's content. */
export const contentDigest = (content: string | Uint8Array): string => hash('sha256', content, 'base64url');

/** A file as it was made. */
export const madeFileOf = (content: string | Uint8Array): Pick<MadeFile, 'digest' | 'bytes'> => ({
  digest: contentDigest(content),
  bytes: Buffer.byteLength(content),
});

/**
 * What a file system says of a file: it changes whenever the file is written, replaced or linked, also where whoever does
 * it sets the time back.
 */
function stateOf(path: string): string {
  const { ino, size, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

/** The paths of all files in a folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/**
 * What the last build left in a folder, so that the next one can tell whether there is anything to do, and take over
 * what would come out the same. Whatever somebody else changed in the folder since then is not taken over.
 */
export class BuildRecord {
  /** The finished site. */
  readonly folder: string;
  readonly #file: string;
  readonly #kept: z.infer<typeof record> | undefined;

  private constructor(folder: string, file: string, kept: unknown) {
    this.folder = folder;
    this.#file = file;
    this.#kept = record.safeParse(kept).data;
  }

  /**
   * Opens the record of a folder, which may not have one yet.
   * @param folder the finished site
   * @param cacheFolder where records are kept
   */
  static async of(folder: string, cacheFolder: string): Promise<BuildRecord> {
    const file = join(cacheFolder, `built-${hash('sha256', folder, 'hex').slice(0, 12)}.json`);
    return new BuildRecord(folder, file, await readKeptJson(file, ''));
  }

  // Waiting for thousands of small files costs more than reading them.
  #isAsMade(path: string): boolean {
    const kept = this.#kept?.files[path];
    if (!kept) return false;
    const file = join(this.folder, path);
    return stateOf(file) === kept.state || contentDigest(readFileSync(file)) === kept.digest;
  }

  /** Whether the folder still holds a file with this content, as the last build left it. */
  holds(path: string, digest: string): boolean {
    try {
      return this.#kept?.files[path]?.digest === digest && this.#isAsMade(path);
    } catch {
      return false;
    }
  }

  /** Whether the last build was made from the same files of the bank. */
  isOfReading(digest: string): boolean {
    return this.#kept?.reading === digest;
  }

  /** Whether the folder holds, file by file, what a build with this key left there. */
  isUpToDate(key: string): boolean {
    const kept = this.#kept;
    if (kept?.key !== key) return false;
    try {
      const paths = filesIn(this.folder);
      return paths.length === Object.keys(kept.files).length && paths.every((path) => this.#isAsMade(path));
    } catch {
      return false;
    }
  }

  /**
   * A file as the last build made it, if it was made from the same, and nobody has touched it since.
   * @param path in the folder
   * @param from what the file is made from
   */
  madeFrom(path: string, { input, closer }: MadeFrom): MadeFile | undefined {
    const kept = this.#kept?.files[path];
    if (!kept || input === undefined) return undefined;
    if (kept.input !== input && (kept.closer === undefined || kept.closer !== closer?.())) return undefined;
    try {
      if (!this.#isAsMade(path)) return undefined;
    } catch {
      return undefined;
    }
    const { digest, bytes, loads } = kept;
    return {
      digest,
      bytes,
      input,
      closer: kept.closer,
      loads: loads === undefined ? undefined : this.#kept?.loads[loads],
    };
  }

  /**
   * Notes what a build has left in the folder.
   * @param key tells any two sites apart
   * @param reading digest of what was read
   * @param made the files of the site, by their paths; what was put beside them for hosts and the next build is read
   */
  async note(key: string, reading: string, made: ReadonlyMap<string, MadeFile>): Promise<void> {
    const beside = readdirSync(this.folder, { withFileTypes: true }).flatMap((entry): [string, MadeFile][] =>
      entry.isDirectory() || made.has(entry.name)
        ? []
        : [[entry.name, madeFileOf(readFileSync(join(this.folder, entry.name)))]],
    );
    const loads = new Map<string, number>();
    const placeOf = (paths: readonly string[]): number => {
      const name = paths.join('\n');
      const place = loads.get(name) ?? loads.size;
      loads.set(name, place);
      return place;
    };
    const files = [...made, ...beside].map(([path, file]) => {
      const { digest, bytes, input, closer } = file;
      const state = stateOf(join(this.folder, path));
      return [path, { digest, bytes, input, closer, loads: file.loads && placeOf(file.loads), state }] as const;
    });
    await keepJson(this.#file, '', {
      key,
      reading,
      files: Object.fromEntries(files),
      loads: [...loads.keys()].map((name) => name.split('\n').filter((path) => path !== '')),
    } satisfies z.infer<typeof record>);
  }
}
