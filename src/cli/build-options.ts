import type { Edition } from '../bank/edition.ts';
import type { BankReader } from '../story-files/bank-reader.ts';

/** Which site is built, and where it goes. */
export interface BuildOptions {
  reader: BankReader;
  edition: Edition;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** The domain, such as `https://example.org`, for the list of pages; without it there is none. */
  domain: string | undefined;
  /** Who is named as the author of PDFs. */
  author: string;
  /** Folder for the finished site, which takes the place of the last one as a whole. */
  outDir: string;
  /** Is told what is being done. */
  onProgress: (doing: string) => void;
  /** Kinds of files that are left out, by what is said while they are made; none unless given. */
  leaveOut?: RegExp | undefined;
  /**
   * Encrypts the finished site in the folder in which it was made, where it is a vault. Such a site is made anew each
   * time, since no two may have anything in common.
   */
  seal?: ((folder: string, onProgress: (doing: string) => void) => Promise<void>) | undefined;
}
