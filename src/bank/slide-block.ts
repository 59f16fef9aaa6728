/** A piece of a slide, as far as it matters for the room that it takes: plain text, as it is shown. */
export type SlideBlock =
  /** The first heading of a slide is its title. */
  | { kind: 'heading' | 'text' | 'quote'; text: string }
  /** An item of a list; of depth 2 in a list in a list. */
  | { kind: 'item'; text: string; depth: number }
  /** Lines of code, which are never broken. */
  | { kind: 'code'; lines: string[] }
  /** Cells, row by row. */
  | { kind: 'table'; rows: string[][] }
  /** It takes what room is left, but needs some. */
  | { kind: 'picture' };
