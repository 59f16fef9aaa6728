/** A file of a site besides its pages. */
export interface SiteFile {
  /** Decoded, from the site's root: `/cheat-sheets/stories.json`. */
  path: string;
  /** Digest of all that the content is made from, where that is known. */
  input?: string;
  content: () => Promise<string | Uint8Array> | string | Uint8Array;
}

/** A site that is being made, as the sources of its files see it. */
export interface FileReceiver {
  /** Makes the content and writes it. */
  write: (file: SiteFile) => Promise<void>;
  /** Takes a file over from the last site, where that made it from the same; the content is not asked for. */
  takeOver: (file: Pick<SiteFile, 'path' | 'input'>) => boolean;
  /** Is told how many of how many are made, where that takes long. */
  onProgress: (done: number, of: number) => void;
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
  /** Gives every file to the site that is being made. */
  all: (to: FileReceiver) => Promise<void>;
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
    all: async ({ write }) => {
      for (const file of await list()) await write(file);
    },
  };
}
