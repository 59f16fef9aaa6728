import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { withoutMetadata } from '../publish/pictures/without-metadata.ts';
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
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return new LoadedFiles(
      folder,
      files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')).sort(),
    );
  }

  /** Notes which files a page, or a file that it loads, names. */
  #note(text: string): string[] {
    const named = (text.match(nameEnd) ?? []).flatMap((end) => {
      const paths = this.#byEnd.get(end) ?? [];
      return paths.length < 2 ? paths : paths.filter((path) => text.includes(basename(path)));
    });
    const fresh = [...new Set(named)].filter((path) => !this.#loaded.has(path));
    for (const path of fresh) this.#loaded.add(path);
    return fresh;
  }

  /** Notes what a page loads. */
  noteIn(html: string): void {
    this.#note(html);
  }

  /** The files that are loaded, those included that are loaded by others; pictures without their metadata. */
  async files(): Promise<SiteFile[]> {
    const contents = new Map<string, Buffer>();
    for (let waiting = [...this.#loaded]; waiting.length > 0;) {
      const path = waiting.pop() ?? '';
      const content = await readFile(join(this.#folder, path));
      contents.set(path, content);
      if (withNames.test(path)) waiting.push(...this.#note(content.toString()));
    }
    return [...contents].map(([path, content]) => ({
      path: `/${path}`,
      content: () => withoutMetadata(content) ?? content,
    }));
  }
}
