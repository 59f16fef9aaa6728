import { likeness } from './likeness.ts';
import type { OpenEvidence, OpenPrompt } from './open-evidence.ts';
import type { Question } from './question.ts';
import { typicality } from './typicality.ts';
import type { WordLikeness } from './word-likeness.ts';

/** A prompt, and how much a question is like it; each from 0 to 1. */
export interface PromptMatch {
  prompt: OpenPrompt;
  /** How much the question is like the wording it is most like. */
  likeness: number;
  /** The mean over the two wordings that it is most like: one wording alone may be like it by chance. */
  agreement: number;
  /** How typical what is asked is of all its wordings, against those of other prompts. */
  typicality: number;
  /** The same by bare words. */
  byWords: WordLikeness;
}

const unlike: WordLikeness = { likeness: 0, agreement: 0, typicality: 0 };

/**
 * Compares a question with every prompt, in each of its wordings.
 * @param least ideas that are less near than this count as nothing; for the nearest at all, 0
 * @returns all prompts, the most alike first
 */
export function matchPrompts(question: Question, evidence: OpenEvidence, least?: number): PromptMatch[] {
  const byWords = evidence.wordIndex.compare(question.stems);
  return evidence.prompts
    .map((prompt, place) => {
      const [most = 0, next = 0] = prompt.wordings
        .map((wording) => likeness(question.units, wording, evidence, least))
        .sort((one, other) => other - one);
      return {
        prompt,
        likeness: most,
        agreement: (most + next) / 2,
        typicality: typicality(question.units, prompt.wordingsWith, evidence.allWordings),
        byWords: byWords[place] ?? unlike,
      };
    })
    .sort((one, other) => other.likeness - one.likeness);
}
