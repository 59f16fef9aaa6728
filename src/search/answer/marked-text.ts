import { nearestOf } from '../ranking/likeness.ts';
import { readMeaning, type Unit } from '../ideas/meaning.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import { wordClass } from '../words/filler-words.ts';
import { foldText } from '../words/fold-text.ts';
import { isUnspaced, wordSegments } from '../words/unspaced-words.ts';
import { stemWord } from '../words/stem-word.ts';

/** A piece of a text; the pieces together are the text. */
export interface TextPiece {
  text: string;
  /** Whether it says what was asked. */
  marked: boolean;
}

/** The words in a run of letters: several where its script has no spaces. */
const partsOf = (run: string): string[] => (isUnspaced(run) ? wordSegments(run).map((segment) => segment.text) : [run]);

/**
 * Finds the words of a text that say what was asked, also where they are other words for it.
 * @param text a title or a headline
 * @param asked what the question is about
 * @param evidence of the bank
 */
export function markText(text: string, asked: readonly Unit[], evidence: OpenEvidence): TextPiece[] {
  const answering = new Set(
    readMeaning(text, evidence.lexicon)
      .filter((unit) => unit.strength === 1 && nearestOf(unit, asked, evidence) === 1)
      .flatMap((unit) => unit.words)
      .filter((word) => ['plain', 'faint'].includes(wordClass(stemWord(word)))),
  );
  const pieces: TextPiece[] = [];
  for (const part of text.split(/([^\p{L}\p{M}\p{N}]+)/u).flatMap(partsOf)) {
    const marked = answering.has(foldText(part));
    const last = pieces.at(-1);
    if (last && last.marked === marked) last.text += part;
    else if (part !== '') pieces.push({ text: part, marked });
  }
  return pieces;
}
