/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Folder in which the fonts and PDFs of cheat sheets are kept between builds. */
  readonly SHEET_CACHE: string;
}
