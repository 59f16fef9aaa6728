/** How a stretch of a line looks. */
export type PrintedMark =
  'strong' | 'emphasis' | 'code' | 'struck' | 'underlined' | 'raised' | 'lowered' | 'marked' | 'private';

/** A stretch of a line in one look. A line separator (U+2028) alone ends the line. */
export interface PrintedRun {
  text: string;
  marks: readonly PrintedMark[];
  /** Where it leads to outside of the site; paper leads nowhere else. */
  address?: string;
}

/** A line of text, as long as it may be; without white space at its ends. */
export interface PrintedText {
  runs: readonly PrintedRun[];
  /** Whether it is read from the right. */
  fromRight: boolean;
}

/** Code in one color, by the name of what it is; plain text has none. */
export interface PrintedCode {
  text: string;
  kind?: string;
}

/** A cell of a table. */
export interface PrintedCell {
  blocks: readonly PrintedBlock[];
  isHead: boolean;
  /** How many columns wide it is. */
  columns: number;
  align: 'left' | 'center' | 'right' | null;
}

/** A piece of a talk as it stands on paper, or on a slide: plain data that a typesetting program takes. */
export type PrintedBlock =
  /** Of depth 1 to 6; the note stands behind it. */
  | { kind: 'heading'; depth: number; text: PrintedText; note: string }
  | { kind: 'text'; text: PrintedText }
  /** Numbered from `start`, or with bullets where that is null. */
  | { kind: 'list'; start: number | null; items: readonly (readonly PrintedBlock[])[]; fromRight: boolean }
  | { kind: 'code'; pieces: readonly PrintedCode[] }
  | { kind: 'table'; columns: number; rows: readonly (readonly PrintedCell[])[]; fromRight: boolean }
  | { kind: 'quote' | 'callout' | 'private' | 'slide'; blocks: readonly PrintedBlock[] }
  /** A question inside a talk, with the prepared answer. */
  | { kind: 'ask'; question: PrintedText; blocks: readonly PrintedBlock[] }
  /** Its address is as in the page's HTML; empty where it has none of its own. */
  | { kind: 'picture'; address: string; alt: string }
  | { kind: 'rule' };

/** A talk as it stands on paper. */
export interface PrintedTalk {
  /** Its slides and all that is said. */
  handout: readonly PrintedBlock[];
  /** The slides alone, without what is private on them: an audience gets them. */
  slides: readonly PrintedBlock[];
}
