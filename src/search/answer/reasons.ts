import type { Fit } from '../../../schemas/index.ts';
import type { StoryMatch } from '../ranking/match-stories.ts';
import { weightOf } from '../ranking/likeness.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';

/** Why a story was found. */
export type Reason =
  | { kind: 'answers'; question: string; fit: Fit }
  | { kind: 'shows'; competency: string; term: string | undefined }
  | { kind: 'tells'; words: string[] };

/** A question or a competency that the question is less like than this is no reason. */
export const leastLikeness = 0.4;
/** A word that weighs less than this is in too many stories to be a reason. */
const leastWeight = 0.2;

/**
 * The reasons for which a story was found, the strongest kind first.
 * @param match what speaks for the story
 * @param evidence of the bank
 */
export function reasonsFor(match: StoryMatch, evidence: OpenEvidence): Reason[] {
  const { answers, shows, tells } = match;
  const reasons: Reason[] = [];
  if (answers && answers.likeness >= leastLikeness)
    reasons.push({ kind: 'answers', question: answers.question.text, fit: answers.fit });
  if (shows && shows.likeness >= leastLikeness)
    reasons.push({ kind: 'shows', competency: shows.competency.name, term: shows.term });
  const words = tells.filter((unit) => weightOf(unit, evidence) >= leastWeight).map((unit) => unit.words.join(' '));
  if (words.length > 0) reasons.push({ kind: 'tells', words });
  return reasons;
}

/** A reason in words, such as `answers: Why do teams fall behind schedule? (strong)`. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'answers':
      return `answers: ${reason.question} (${reason.fit})`;
    case 'shows':
      return reason.term === undefined ? `competency: ${reason.competency}` : `${reason.term}: ${reason.competency}`;
    case 'tells':
      return `tells of: ${reason.words.join(', ')}`;
  }
}
