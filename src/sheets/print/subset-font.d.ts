declare module 'subset-font' {
  /** Options as far as they are used here. */
  interface SubsetOptions {
    targetFormat: 'woff2';
    /** OpenType features that are kept; all others are left out. */
    keepFeatures: string[];
  }
  /** Makes a font that has just the characters of a text. */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
