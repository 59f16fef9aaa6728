import { readMeaning, type Unit } from './meaning.ts';
import { weightOf } from './likeness.ts';
import type { OpenEvidence } from './open-evidence.ts';
import { splitWords } from './split-words.ts';

/** A question as it was asked, and what is left of it without filler. */
export interface Question {
  text: string;
  units: Unit[];
  /** Folded words, filler included, with a space at both ends: for finding names in it. */
  folded: string;
  /** Sum of the units' weights. */
  weight: number;
}

/**
 * Reads a question.
 * @param text as typed or dictated
 * @param evidence of the bank that is asked
 */
export function readQuestion(text: string, evidence: OpenEvidence): Question {
  const units = readMeaning(text, evidence.lexicon, evidence.stemOf);
  return {
    text,
    units,
    folded: ` ${splitWords(text).join(' ')} `,
    weight: units.reduce((sum, unit) => sum + weightOf(unit, evidence), 0),
  };
}

/** The words of a question that the evidence does not know: only the tellings may hold them. */
export const unknownWords = (question: Question, evidence: OpenEvidence): string[] =>
  question.units.filter((unit) => unit.strength === 1 && !evidence.isKnown(unit)).flatMap((unit) => unit.words);
