import type { SourcePosition } from './source-position.ts';

/** The sign that stands in a statement for a `<Figure>`. */
export const figureSign = '\uFFFC';

/** Where a piece of a statement begins, in its text and in its file. No piece goes over the end of a line. */
export interface StatementPiece {
  start: number;
  position: SourcePosition;
}

/** A paragraph, heading, list item or table cell of a story's body, as far as it is said. */
export interface Statement {
  /** Plain text on one line, in which `figureSign` stands for each `<Figure>`. */
  text: string;
  /** Ids of its `<Figure>`s, in order. */
  figures: string[];
  /** Whether the audience sees it on a slide. */
  isOnSlide: boolean;
  /** What stands above it: its heading, and the line that begins its list. */
  lead: string;
  /** In order; each reaches to the next. */
  pieces: StatementPiece[];
}

/**
 * The place of a character of a statement in its file.
 * @param offset in the statement's text
 */
export function statementPosition({ pieces }: Pick<Statement, 'pieces'>, offset: number): SourcePosition {
  const piece = pieces.findLast(({ start }) => start <= offset);
  if (!piece) return pieces[0]?.position ?? { line: 1, column: 1 };
  return { line: piece.position.line, column: piece.position.column + offset - piece.start };
}
