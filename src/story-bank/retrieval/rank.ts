import { firstSentence } from './first-sentence.ts';
import { matchCompetencies, type CompetencyMatch } from './match-competencies.ts';
import { matchPrompts, type PromptMatch } from './match-prompts.ts';
import { matchStories, type FullTextHits, type StoryMatch } from './match-stories.ts';
import type { OpenEvidence } from './open-evidence.ts';
import { isKeywords, readQuestion, type Question } from './question.ts';

/** What the bank has for a question. */
export interface Ranking {
  /** What was understood; without weight there was nothing but filler. */
  question: Question;
  /** Stories that answer it, the best first; none where the bank has no story for it. */
  stories: StoryMatch[];
  /** All prompts, the ones that it is most like first, whether or not a story answers them. */
  prompts: PromptMatch[];
  /** All competencies, the ones that it is most about first. */
  competencies: CompetencyMatch[];
}

/**
 * Below these the best story would be a guess. Chosen on the tuning half of tests/retrieval/questions.yaml, between the
 * questions that should be answered and those that should be refused.
 */
const acceptance = { score: 0.42, explained: 0.45 } as const;
/** A story that scores less than this part of the best one is not listed with it; past the first three, sooner. */
const listed = { first: 0.4, further: 0.6 } as const;
/** As many stories can be told apart at a glance. */
const glance = 3;
/** The first sentence alone is trusted a little less than the question as a whole. */
const trustInFirst = 0.95;
/** Words that were typed to look something up are found where a story or its telling has practically all of them. */
const lookedUp = 0.4;

function rankOnce(text: string, hits: FullTextHits, evidence: OpenEvidence): Ranking {
  const question = readQuestion(text, evidence);
  const prompts = matchPrompts(question, evidence);
  const competencies = matchCompetencies(question, evidence);
  return { question, stories: matchStories(question, prompts, competencies, hits, evidence), prompts, competencies };
}

/** The stories that may be shown. The best must explain the question as a whole, and its first sentence too. */
function acceptable({ question, stories }: Ranking, first: Ranking | undefined): StoryMatch[] {
  const [best] = stories;
  if (best === undefined) return [];
  const opening = first?.stories.find(({ story }) => story === best.story) ?? best;
  const answers = best.score >= acceptance.score && Math.min(best.explained, opening.explained) >= acceptance.explained;
  if (answers) {
    return stories.filter(({ score }, index) => score >= best.score * (index < glance ? listed.first : listed.further));
  }
  return isKeywords(question) ? stories.filter(({ explained }) => explained >= lookedUp) : [];
}

/**
 * Ranks the stories of a bank for a question as it was asked.
 * @param text the question
 * @param hits which stories hold the words that the evidence does not know; empty where nobody looked
 * @param evidence of the bank
 */
export function rank(text: string, hits: FullTextHits, evidence: OpenEvidence): Ranking {
  const whole = rankOnce(text, hits, evidence);
  const opening = firstSentence(text, (sentence) => readQuestion(sentence, evidence).weight > 0);
  const first = opening === undefined || opening === text ? undefined : rankOnce(opening, hits, evidence);
  const bestOf = ({ stories: [best] }: Ranking): number => best?.score ?? 0;
  const ranking = first && trustInFirst * bestOf(first) > bestOf(whole) ? first : whole;
  return { ...ranking, stories: acceptable(ranking, first) };
}
