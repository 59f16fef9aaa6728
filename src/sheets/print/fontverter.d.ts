declare module 'fontverter' {
  /** The form of a font file; throws for what is none, and for a collection of fonts. */
  export function detectFormat(font: Buffer): 'sfnt' | 'woff' | 'woff2';
  /** A font in another form: `sfnt` is what programs work with. */
  export function convert(font: Buffer, toFormat: 'sfnt'): Promise<Buffer>;
}
