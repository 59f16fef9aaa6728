import type { Edit } from './patched-text.ts';

/** A change that may mend a place, and is right if the text can be read after it. */
export interface Remedy {
  edits: readonly Edit[];
  /** How to say it, where that takes more words than to name the new text. */
  advice?: string;
}

/** Why a body cannot be read at one place, and what may mend it. */
export interface Trouble {
  message: string;
  /** Where it is told, if that is not the place at which reading stopped. */
  start?: number;
  /** What to do where no remedy helps. */
  advice?: string;
  /** The likeliest first. */
  remedies: readonly Remedy[];
}

/** The change that puts other text in the place of a piece. */
export const replacing = (start: number, typed: string, instead: string): Remedy => ({
  edits: [{ start, end: start + typed.length, instead }],
});
