/** A file as it came from a host. */
export interface FetchedFile {
  bytes: ArrayBuffer;
  headers: readonly (readonly [string, string])[];
}

/** Where a site comes from. */
export interface Host {
  /** Where the list lies, for people. */
  readonly listPath: string;
  /**
   * The list of the newest site, as text.
   * @returns undefined where the host answers with something else
   * @throws where there is no connection
   */
  list: () => Promise<string | undefined>;
  /**
   * What the host has for a file of the newest site, right or wrong.
   * @param isAgain what came before was wrong, so that nothing may answer for the host
   * @throws where there is no connection, or it is cut
   */
  file: (path: string, isAgain: boolean) => Promise<FetchedFile>;
}

/** Where files and notes are kept on a device. What is written is there whole or not at all. */
export interface Shelf {
  /** Digests of the files that are kept. */
  digests: () => Promise<ReadonlySet<string>>;
  /** @throws where the device has no room */
  keepFile: (digest: string, file: FetchedFile) => Promise<void>;
  dropFile: (digest: string) => Promise<void>;
  noteNames: () => Promise<readonly string[]>;
  readNote: (name: string) => Promise<string | undefined>;
  keepNote: (name: string, text: string) => Promise<void>;
  dropNote: (name: string) => Promise<void>;
}
