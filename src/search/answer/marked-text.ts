import { type Asked, tellingWeight } from '../ranking/asked.ts';
import { foldText } from '../words/fold-text.ts';
import { stemWord } from '../words/stem-word.ts';
import { isUnspaced, wordSegments } from '../words/unspaced-words.ts';

/** A piece of a text; the pieces together are the text. */
export interface TextPiece {
  text: string;
  /** Whether it says what was asked. */
  marked: boolean;
}

/** The words in a run of letters: several where its script has no spaces. */
const partsOf = (run: string): string[] => (isUnspaced(run) ? wordSegments(run).map((segment) => segment.text) : [run]);

/**
 * Finds the words of a question in a text.
 * @param text a title or a headline
 */
export function markText(text: string, { terms }: Pick<Asked, 'terms'>): TextPiece[] {
  const asked = new Set(terms.filter(({ weight }) => weight >= tellingWeight).map(({ stem }) => stem));
  const pieces: TextPiece[] = [];
  for (const part of text.split(/([^\p{L}\p{M}\p{N}]+)/u).flatMap(partsOf)) {
    const marked = asked.has(stemWord(foldText(part)));
    const last = pieces.at(-1);
    if (last && last.marked === marked) last.text += part;
    else if (part !== '') pieces.push({ text: part, marked });
  }
  return pieces;
}
