import { likeness } from './likeness.ts';
import type { OpenEvidence, OpenPrompt } from './open-evidence.ts';
import type { Question } from './question.ts';

/** A prompt, and how much a question is like it, from 0 to 1. */
export interface PromptMatch {
  prompt: OpenPrompt;
  likeness: number;
}

/**
 * Compares a question with every prompt, in each of its wordings.
 * @param least ideas that are less near than this count as nothing; for the nearest at all, 0
 * @returns all prompts, the most alike first
 */
export function matchPrompts(question: Question, evidence: OpenEvidence, least?: number): PromptMatch[] {
  return evidence.prompts
    .map((prompt) => ({
      prompt,
      likeness: Math.max(...prompt.wordings.map((wording) => likeness(question.units, wording, evidence, least))),
    }))
    .sort((one, other) => other.likeness - one.likeness);
}
