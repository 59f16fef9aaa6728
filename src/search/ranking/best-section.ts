import { nearestOf, weightOf } from './likeness.ts';
import type { Unit } from '../ideas/meaning.ts';
import type { OpenEvidence, OpenStory } from '../evidence/open-evidence.ts';

/** A part of a story's page. */
export interface PageSection {
  /** Id of its element. */
  id: string;
  name: string;
}

/**
 * The part of a story's page that has most of a question; of equal ones the first.
 * @param units what the question is about
 * @param story a story that was found for it
 * @param evidence of the bank
 * @returns undefined where no part has anything of it, or only what stands before the first heading
 */
export function bestSection(units: readonly Unit[], story: OpenStory, evidence: OpenEvidence): PageSection | undefined {
  let most = 0;
  let best: PageSection | undefined;
  for (const { id, name, units: own } of [...story.sections, ...story.fullStory]) {
    const has = units.reduce((sum, unit) => sum + weightOf(unit, evidence) * nearestOf(unit, own, evidence), 0);
    if (has <= most) continue;
    most = has;
    best = name === '' ? undefined : { id, name };
  }
  return best;
}
