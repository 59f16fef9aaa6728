import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { withoutMetadata } from '../publish/pictures/without-metadata.ts';
import { filesIn } from '../site-folder/files-in.ts';
import type { SiteFile } from './file-source.ts';

/** The end of a file's name that has a digest in it, by which nothing but this file is meant: `.BDpiTqVG.png`. */
const nameEnd = /\.[\w-]{8}\.[a-z0-9]+/gu;
const withNames = /\.(?:css|m?js|json|svg)$/u;

/**
 * Files that pages may load. A site gets those that its pages do load: of what stories import, Vite writes everything,
 * also what is not shown.
 */
export class LoadedFiles {
  readonly #folder: string;
  /** Paths in the folder by the ends of their names; files of the same content have the same end. */
  readonly #byEnd: ReadonlyMap<string | undefined, readonly string[]>;
  readonly #loaded: Set<string>;

  private constructor(folder: string, paths: readonly string[]) {
    this.#folder = folder;
    this.#byEnd = Map.groupBy(paths, (path) => path.match(nameEnd)?.at(-1));
    // What has no digest in its name is the same in every site.
    this.#loaded = new Set(this.#byEnd.get(undefined));
  }

  /** @param folder holds the files, and nothing else */
  static async in(folder: string): Promise<LoadedFiles> {
    return new LoadedFiles(folder, filesIn(folder));
  }

  /**
   * Notes what a page loads, or a file that pages load.
   * @returns the paths of that, sorted
   */
  noteIn(text: string): string[] {
    const found = new Set<string>();
    for (const end of text.match(nameEnd) ?? []) {
      const paths = this.#byEnd.get(end) ?? [];
      for (const path of paths) if (paths.length === 1 || text.includes(basename(path))) found.add(path);
    }
    this.note(found);
    return [...found].sort();
  }

  /** The paths of what pages load, as far as it was noted. */
  get paths(): string[] {
    return [...this.#loaded];
  }

  /** Notes what pages load that somebody else has made. */
  note(paths: Iterable<string>): void {
    for (const path of paths) this.#loaded.add(path);
  }

  /** The files that are loaded, those included that are loaded by others; pictures without their metadata. */
  async files(): Promise<SiteFile[]> {
    const files: SiteFile[] = [];
    // What one of them names comes after it.
    for (const path of this.#loaded) {
      const content = await readFile(join(this.#folder, path));
      if (withNames.test(path)) this.noteIn(content.toString());
      files.push({ path: `/${path}`, content: () => withoutMetadata(content) ?? content });
    }
    return files;
  }
}
