import type { Fit } from '../../../schemas/index.ts';
import type { OpenEvidence, OpenQuestion, OpenStory } from '../evidence/open-evidence.ts';
import { type Asked, tellingWeight } from '../ranking/asked.ts';
import type { Named } from '../ranking/named.ts';

/** Why a story was found. */
export type Reason =
  | { kind: 'answers'; question: string; fit: Fit }
  | { kind: 'shows'; competency: string; term: string | undefined }
  | { kind: 'tells'; words: string[] };

/** A question that a story answers is a reason when it is at least so like the one that was asked. */
const alike = 0.6;
/** A competency is a reason when the question is at least so much about it. */
const isAbout = 0.3;

/** An answer of a story to a question that is like the one that was asked. */
export interface LikeAnswer {
  question: OpenQuestion;
  fit: Fit;
  angle?: string | undefined;
}

/** The answer of a story to the question that is most like the one that was asked, if one is like it at all. */
export function likeAnswer(asked: Asked, { answers }: OpenStory, named: Named | undefined): LikeAnswer | undefined {
  if (named?.kind === 'question') return answers.find(({ question }) => question === named.question);
  const [best] = answers
    .map((answer) => ({ answer, likeness: asked.likeness.get(answer.question)?.meaning ?? 0 }))
    .filter(({ likeness }) => likeness >= alike)
    .sort((one, other) => other.likeness - one.likeness);
  return best?.answer;
}

/** The reasons for which a story was found, the strongest kind first. */
export function reasonsFor(
  asked: Asked,
  story: OpenStory,
  evidence: Pick<OpenEvidence, 'competencies'>,
  named: Named | undefined,
): Reason[] {
  const reasons: Reason[] = [];
  const answer = likeAnswer(asked, story, named);
  if (answer) reasons.push({ kind: 'answers', question: answer.question.text, fit: answer.fit });
  const isNamed = (id: string): boolean => named?.kind === 'competencies' && named.ids.includes(id);
  const shown = story.competencies.find((id) => isNamed(id) || (asked.competencies.get(id) ?? 0) >= isAbout);
  const competency = evidence.competencies.find(({ id }) => id === shown);
  if (competency) {
    const term = named?.kind === 'competencies' && named.term !== competency.name ? named.term : undefined;
    reasons.push({ kind: 'shows', competency: competency.name, term });
  }
  const words = asked.terms
    .filter(({ stem, weight }) => weight >= tellingWeight && story.words.stems.has(stem))
    .map(({ word }) => word);
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
      return `mentions: ${reason.words.join(', ')}`;
  }
}
