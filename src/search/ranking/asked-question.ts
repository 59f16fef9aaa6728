import { weightOf } from './likeness.ts';
import { readMeaning, stemsOf, type Unit } from '../ideas/meaning.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import { splitWords } from '../words/split-words.ts';
import { bareStems } from './word-likeness.ts';

/** A question as it was asked, and what is left of it without filler. */
export interface AskedQuestion {
  /** What it is about, besides the names below. */
  units: Unit[];
  /** Its bare words as stems. */
  stems: string[];
  /** The names that a lens has for competencies, such as `Dive Deep`, that stand in it. */
  terms: OpenEvidence['lensTerms'];
  /** The number of its words, filler included. */
  wordCount: number;
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
  return { units, stems, terms, wordCount: words.length, weight };
}

/** A few bare words, as one types them to look something up: `load tests`, `InfoNCE`. */
export const isKeywords = ({ units, terms, wordCount }: AskedQuestion): boolean =>
  terms.length === 0 &&
  wordCount <= longestKeywords &&
  units.reduce((sum, { words }) => sum + words.length, 0) === wordCount &&
  units.every(({ strength }) => strength === 1);

/** More bare words than this are a question without its filler. */
const longestKeywords = 4;
