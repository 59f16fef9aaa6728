import type { SourcePosition } from '../../bank/source-position.ts';

/** A text whose places can be told by line and column as well as by offset. Offsets count UTF-16 code units from 0. */
export class SourceText {
  readonly text: string;
  readonly #lineStarts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) this.#lineStarts.push(end + 1);
  }

  positionAt(offset: number): SourcePosition {
    let [first, last] = [0, this.#lineStarts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) first = middle;
      else last = middle - 1;
    }
    return { line: first + 1, column: offset - (this.#lineStarts[first] ?? 0) + 1 };
  }

  offsetAt({ line, column }: SourcePosition): number {
    return (this.#lineStarts[line - 1] ?? this.text.length) + column - 1;
  }
}
