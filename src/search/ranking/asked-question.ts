import { weightOf } from './likeness.ts';
import { readMeaning, stemsOf, type Unit } from '../ideas/meaning.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import { splitWords } from '../words/split-words.ts';
import { isUnspaced } from '../words/unspaced-words.ts';
import { bareStems } from './word-likeness.ts';

/** A question as it was asked, and what is left of it without filler. */
export interface AskedQuestion {
  /** What it is about, besides the names below. */
  units: Unit[];
  /** Its bare words as stems. */
  stems: string[];
  /** The names that a lens has for competencies, such as `Dive Deep`, that stand in it. */
  terms: OpenEvidence['lensTerms'];
  /** Its words, filler included. */
  words: string[];
  /** Sum of the weights of units and names; 0 where nothing but filler was asked. */
  weight: number;
}

/** A competency asked for by its name in a lens weighs as much as the rarest word. */
export const termWeight = 1;

/**
 * Reads a question.
 * @param text as typed or dictated
 * @param evidence of the bank that is asked
 */
export function readAsked(text: string, evidence: OpenEvidence): AskedQuestion {
  const words = splitWords(text);
  let rest = ` ${words.join(' ')} `;
  const terms = evidence.lensTerms.filter(({ name }) => {
    const folded = ` ${splitWords(name).join(' ')} `;
    const named = rest.includes(folded);
    // A name of one word, such as "Ownership", is an ordinary word as well: it stays to be compared with questions.
    if (named && folded.trim().includes(' ')) rest = rest.replace(folded, ' ');
    return named;
  });
  const units = readMeaning(rest, evidence.lexicon, evidence.stemOf);
  const weight = units.reduce((sum, unit) => sum + weightOf(unit, evidence), 0) + termWeight * terms.length;
  const stems = bareStems(stemsOf(rest, evidence.stemOf));
  return { units, stems, terms, words, weight };
}

/** Short words are filler in scripts with spaces, and half of the words in the others. */
const isKeyword = ({ strength, words }: Unit): boolean => strength === 1 || words.every(isUnspaced);

/** A few bare words, as one types them to look something up: `load tests`, `InfoNCE`. */
export const isKeywords = ({ units, terms, words }: AskedQuestion): boolean =>
  terms.length === 0 &&
  words.length <= longestKeywords &&
  units.reduce((sum, unit) => sum + unit.words.length, 0) === words.length &&
  units.every(isKeyword);

/** More bare words than this are a question without its filler. */
const longestKeywords = 4;

/** Whether a title, or a part of it of several words, was typed as it stands; the last word may be unfinished. */
export const namesTitle = ({ words }: AskedQuestion, title: string): boolean =>
  words.length > 1 && ` ${splitWords(title).join(' ')}`.includes(` ${words.join(' ')}`);
