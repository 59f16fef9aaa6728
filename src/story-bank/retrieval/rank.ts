import { firstSentence } from './first-sentence.ts';
import { matchCompetencies, type CompetencyMatch } from './match-competencies.ts';
import { matchPrompts, type PromptMatch } from './match-prompts.ts';
import { matchStories, type FullTextHits, type StoryMatch } from './match-stories.ts';
import type { OpenEvidence } from './open-evidence.ts';
import { readQuestion, type Question } from './question.ts';

/** What the bank has for a question. */
export interface Ranking {
  /** What was understood; without units and names there was nothing but filler. */
  question: Question;
  /** Stories that answer it, the best first; none where the bank has no story for it. */
  stories: StoryMatch[];
  /** The prompts that it is most like, the best first, whether or not a story answers them. */
  prompts: PromptMatch[];
  /** The competencies that it is most about, the best first. */
  competencies: CompetencyMatch[];
}

/** Below these the best story would be a guess. Chosen on the tuning half, between what should be found and refused. */
const acceptance = { score: Number(globalThis.process?.env['ACC'] ?? .4), explained: 0.45, opening: Number(globalThis.process?.env['OPEN'] ?? .4) } as const;
/** A story that scores less than this part of the best one is not listed with it. */
const listed = 0.45;
/** The first sentence alone is trusted a little less than the question as a whole. */
const trustInFirst = 0.95;

function rankOnce(text: string, hits: FullTextHits, evidence: OpenEvidence): Ranking {
  const question = readQuestion(text, evidence);
  const prompts = matchPrompts(question, evidence);
  const competencies = matchCompetencies(question, evidence);
  const all = matchStories(question, prompts, competencies, hits, evidence);
  return { question, stories: all, prompts, competencies };
}

/**
 * Ranks the stories of a bank for a question as it was asked.
 * @param text the question
 * @param hits which stories hold the words that the evidence does not know; empty where nobody looked
 * @param evidence of the bank
 */
export function rank(text: string, hits: FullTextHits, evidence: OpenEvidence): Ranking {
  const whole = rankOnce(text, hits, evidence);
  const first = firstSentence(text, (sentence) => readQuestion(sentence, evidence).weight > 0);
  const part = first === undefined || first === text ? undefined : rankOnce(first, hits, evidence);
  const bestOf = ({ stories: [best] }: Ranking): number => best?.score ?? 0;
  const ranking = part && trustInFirst * bestOf(part) > bestOf(whole) ? part : whole;
  const [best] = ranking.stories;
  const opening = part?.stories.find(({ story }) => story === best?.story) ?? best;
  const answered =
    best &&
    opening &&
    best.score >= acceptance.score &&
    best.explained >= acceptance.explained &&
    opening.explained >= acceptance.opening;
  const stories = answered ? ranking.stories.filter(({ score }) => score >= listed * best.score) : [];
  return { ...ranking, stories, all: ranking.stories } as Ranking;
}
