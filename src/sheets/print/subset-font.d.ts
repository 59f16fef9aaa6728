declare module 'subset-font' {
  /** Options as far as they are used here. */
  interface SubsetOptions {
    targetFormat: 'woff2' | 'truetype';
    /** OpenType features that are kept; without it all are. */
    keepFeatures?: string[];
    /** The place on each axis at which a variable font is taken. */
    variationAxes?: Record<string, number>;
  }
  /** Makes a font that has just the characters of a text. */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
