import { likeness } from './likeness.ts';
import type { OpenCompetency, OpenEvidence } from '../evidence/open-evidence.ts';
import type { AskedQuestion } from './asked-question.ts';

/** A competency, and how much a question is about it, from 0 to 1. */
export interface CompetencyMatch {
  competency: OpenCompetency;
  likeness: number;
  /** The name that a lens has for it and that stands in the question, such as `Dive Deep`. */
  term: string | undefined;
}

/** Each further competency of a lens's name is meant a little less. */
const laterInTerm = 0.12;

/**
 * Compares a question with every competency: its name, its synonyms, and the names that lenses have for it.
 * @param least ideas that are less near than this count as nothing; for the nearest at all, 0
 * @returns all competencies, the most alike first
 */
export function matchCompetencies(asked: AskedQuestion, evidence: OpenEvidence, least?: number): CompetencyMatch[] {
  return evidence.competencies
    .map((competency) => {
      const wordings = competency.wordings.map((wording) => likeness(asked.units, wording, evidence, least));
      const named = asked.terms
        .map(({ name, competencies }) => ({ name, place: competencies.indexOf(competency.id) }))
        .filter(({ place }) => place >= 0)
        .sort((one, other) => one.place - other.place)[0];
      const byName = named ? 1 - laterInTerm * named.place : 0;
      return { competency, likeness: Math.max(byName, ...wordings), term: named?.name };
    })
    .sort((one, other) => other.likeness - one.likeness);
}
