import { likeness } from './likeness.ts';
import type { OpenEvidence, OpenQuestion } from '../evidence/open-evidence.ts';
import type { AskedQuestion } from './asked-question.ts';
import { typicality } from './typicality.ts';
import type { WordLikeness } from './word-likeness.ts';

/** A question of the bank, and how much what was asked is like it; each from 0 to 1. */
export interface QuestionMatch {
  question: OpenQuestion;
  /** How much the question is like the wording it is most like. */
  likeness: number;
  /** The mean over the two wordings that it is most like: one wording alone may be like it by chance. */
  agreement: number;
  /** How typical what is asked is of all its wordings, against those of other questions. */
  typicality: number;
  /** The same by bare words. */
  byWords: WordLikeness;
}

const unlike: WordLikeness = { likeness: 0, agreement: 0, typicality: 0 };

/**
 * Compares what was asked with every question of the bank, in each of its wordings.
 * @param least ideas that are less near than this count as nothing; for the nearest at all, 0
 * @returns all questions, the most alike first
 */
export function matchQuestions(asked: AskedQuestion, evidence: OpenEvidence, least?: number): QuestionMatch[] {
  const byWords = evidence.wordIndex.compare(asked.stems);
  return evidence.questions
    .map((question, place) => {
      const [most = 0, next = 0] = question.wordings
        .map((wording) => likeness(asked.units, wording, evidence, least))
        .sort((one, other) => other - one);
      return {
        question,
        likeness: most,
        agreement: (most + next) / 2,
        typicality: typicality(asked.units, question.wordingsWith, evidence.allWordings),
        byWords: byWords[place] ?? unlike,
      };
    })
    .sort((one, other) => other.likeness - one.likeness);
}
