import type { SourcePosition } from '../../bank/source-position.ts';
import type { Correction } from '../../checks/kinds/correction.ts';
import { SourceText } from './source-text.ts';

/** A change to a text: what stands between two offsets is replaced. */
export interface Edit {
  start: number;
  end: number;
  instead: string;
}

/**
 * An author's text in which what cannot be read has been mended, so that the rest can be looked at too. Places in it are
 * told as places in what the author wrote.
 */
export class PatchedText {
  readonly #original: SourceText;
  readonly #edits: readonly Edit[];
  readonly #current: SourceText;

  private constructor(original: SourceText, current: SourceText, edits: readonly Edit[]) {
    this.#original = original;
    this.#current = current;
    this.#edits = edits;
  }

  /** A text as its author wrote it. */
  static of(text: string): PatchedText {
    const source = new SourceText(text);
    return new PatchedText(source, source, []);
  }

  /** The text as it is read. */
  get text(): string {
    return this.#current.text;
  }

  /**
   * Makes changes.
   * @param edits places in the text as it is read, in any order, none within another
   */
  patched(edits: readonly Edit[]): PatchedText {
    // From the end of the text to its beginning no edit moves the place of the next.
    const fromEnd = edits.toSorted((one, other) => other.start - one.start);
    const text = fromEnd.reduce(
      (before, { start, end, instead }) => before.slice(0, start) + instead + before.slice(end),
      this.text,
    );
    return new PatchedText(this.#original, new SourceText(text), [...this.#edits, ...fromEnd]);
  }

  /** The offset of a place in the text as it is read. */
  offsetAt(position: SourcePosition): number {
    return this.#current.offsetAt(position);
  }

  /** Where in the author's file something stands; what was put in counts as the beginning of what it stands for. */
  positionAt(offset: number): SourcePosition {
    return this.#original.positionAt(this.#originalOffset(offset));
  }

  /** Where in the author's file something stands that stands here in the text as it is read. */
  originalPosition(position: SourcePosition): SourcePosition {
    return this.#edits.length === 0 ? position : this.positionAt(this.offsetAt(position));
  }

  /**
   * What the author has to do to make some changes.
   * @returns nothing where other changes have to be made there before
   */
  corrections(edits: readonly Edit[]): Correction[] {
    const found = edits.map(({ start, end, instead }) => {
      const [from, to] = [this.#originalOffset(start), this.#originalOffset(end, true)];
      const typed = this.#original.text.slice(from, to);
      const correction = { ...this.#original.positionAt(from), typed, instead };
      return { correction, isAsTyped: typed === this.text.slice(start, end) };
    });
    return found.every(({ isAsTyped }) => isAsTyped) ? found.map(({ correction }) => correction) : [];
  }

  /** @param isEnd whether it is the end of a piece, which is not longer by what was taken away behind it */
  #originalOffset(offset: number, isEnd = false): number {
    return this.#edits.reduceRight((place, { start, end, instead }) => {
      const isBehind = place >= start + instead.length && !(isEnd && instead === '' && place === start);
      return isBehind ? place - instead.length + (end - start) : Math.min(place, start);
    }, offset);
  }
}
