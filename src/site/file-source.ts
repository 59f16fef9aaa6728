/** A file of a site besides its pages. */
export interface SiteFile {
  /** Decoded, from the site's root: `/cheat-sheets/stories.json`. */
  path: string;
  content: () => Promise<string | Uint8Array> | string | Uint8Array;
}

/** Files of one kind that belong to a site: all of them for a build, each when it is asked for in development. */
export interface FileSource {
  /** What is done while they are made, for people who wait. */
  doing: string;
  /**
   * Finds one file.
   * @param path decoded, from the site's root
   */
  find: (path: string) => Promise<SiteFile | undefined>;
  /**
   * Gives every file to be written.
   * @param write waits until the file is written
   * @param onProgress is told how many of how many are made, where that takes long
   */
  all: (write: (file: SiteFile) => Promise<void>, onProgress: (done: number, of: number) => void) => Promise<void>;
}

/**
 * A source of files that are all known at once.
 * @param doing what is done while they are made
 * @param folder the paths of all of them begin with it
 * @param list every file; their contents are made when they are asked for
 */
export function listedFiles(doing: string, folder: string, list: () => Promise<readonly SiteFile[]>): FileSource {
  return {
    doing,
    find: async (path) =>
      path.startsWith(folder) && !path.endsWith('/') ? (await list()).find((file) => file.path === path) : undefined,
    all: async (write) => {
      for (const file of await list()) await write(file);
    },
  };
}
