import { firstSentence } from '../words/first-sentence.ts';
import { matchCompetencies, type CompetencyMatch } from './match-competencies.ts';
import { matchQuestions, type QuestionMatch } from './match-questions.ts';
import { matchStories, type StoryMatch } from './match-stories.ts';
import { matchNoStory } from './no-story.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import { isKeywords, namesTitle, readAsked, type AskedQuestion } from './asked-question.ts';
import type { NoStoryFeature } from './ranking-features.ts';
import { noStoryWeights, storyWeights } from './ranking-weights.ts';

/** A story and how it stands as the answer to a question. */
export interface RankedStory extends StoryMatch {
  /** Weighted sum of what speaks for it: log odds, comparable only within one question. */
  standing: number;
  /** How much likelier the story is than having none, from 0 to 1. */
  score: number;
}

/** What the bank has for a question. */
export interface Ranking {
  /** What was understood; without weight there was nothing but filler. */
  asked: AskedQuestion;
  /** Stories that answer it, the best first; none where the bank has no story for it. */
  stories: RankedStory[];
  /** All questions, the ones that it is most like first, whether or not a story answers them. */
  questions: QuestionMatch[];
  /** All competencies, the ones that it is most about first. */
  competencies: CompetencyMatch[];
}

/** A ranking before anything is left out. */
export interface FullRanking extends Ranking {
  /** What speaks for having no story. */
  against: Record<NoStoryFeature, number>;
  /** How having no story stands, on the scale of the stories. */
  noStory: number;
}

/** As many stories can be told apart at a glance; they are what a question is answered with. */
const glance = 3;
/** Among the first few a story that stands no more than this below the best, in log odds, is listed with it. */
const nearBest = 4;
/** More stories than these are no help. */
const mostListed = 12;
/** Words that were typed to look something up are found where a story has practically all of them. */
const lookedUp = 0.4;

const weighted = <Feature extends string>(
  features: Readonly<Record<Feature, number>>,
  weights: Readonly<Record<Feature, number>>,
): number => {
  let sum = 0;
  for (const feature in weights) sum += weights[feature] * features[feature];
  return sum;
};

/** Log of the sum of odds whose logs are given: how several answers stand together. */
const together = (standings: readonly number[]): number => {
  const most = Math.max(...standings);
  return most + Math.log(standings.reduce((sum, standing) => sum + Math.exp(standing - most), 0));
};

const standingOver = (noStory: number, standing: number): Pick<RankedStory, 'standing' | 'score'> => ({
  standing,
  score: 1 / (1 + Math.exp(noStory - standing)),
});

/**
 * Matches a question with all of a bank, and leaves nothing out.
 * @param text the question
 */
export function rankAll(text: string, evidence: OpenEvidence): FullRanking {
  const asked = readAsked(text, evidence);
  const questions = matchQuestions(asked, evidence);
  const competencies = matchCompetencies(asked, evidence);
  const matches = matchStories(asked, questions, competencies, evidence);
  const against = matchNoStory(asked, questions, matches, evidence);
  const noStory = weighted(against, noStoryWeights);
  const stories = matches
    .map((match): RankedStory => ({ ...match, ...standingOver(noStory, weighted(match.features, storyWeights)) }))
    .sort((one, other) => other.standing - one.standing);
  return { asked, stories, questions, competencies, against, noStory };
}

/** How much likelier an answer among the first few stories is than having none, in log odds. */
const margin = ({ stories, noStory }: FullRanking): number =>
  stories.length === 0 ? -Infinity : together(stories.slice(0, glance).map(({ standing }) => standing)) - noStory;

function shown(ranking: FullRanking): RankedStory[] {
  const { asked, stories } = ranking;
  const [best] = stories;
  if (best === undefined) return [];
  if (margin(ranking) > 0) {
    return stories
      .filter(
        ({ standing }, place) => standing > ranking.noStory || (place < glance && best.standing - standing <= nearBest),
      )
      .slice(0, mostListed);
  }
  const isLookup = isKeywords(asked);
  return stories.filter(({ story, told }) => (isLookup && told >= lookedUp) || namesTitle(asked, story.title));
}

/** Two rankings of the same stories as one: each counts for half, and each story shows its better side. */
function combined(whole: FullRanking, opening: FullRanking): FullRanking {
  const asOpening = new Map(opening.stories.map((ranked) => [ranked.story.id, ranked]));
  const stories = whole.stories
    .map((asWhole): RankedStory => {
      const other = asOpening.get(asWhole.story.id) ?? asWhole;
      const [inWhole, inOpening] = [asWhole.standing - whole.noStory, other.standing - opening.noStory];
      return { ...(inWhole >= inOpening ? asWhole : other), ...standingOver(0, (inWhole + inOpening) / 2) };
    })
    .sort((one, other) => other.standing - one.standing);
  return { ...whole, stories, noStory: 0 };
}

/**
 * Ranks the stories of a bank for a question as it was asked. Interviewers like to add "How did you react? What did you
 * learn?", which any story answers: the first sentence that asks for something counts as much as the whole.
 * @param text the question
 * @param evidence of the bank
 */
export function rank(text: string, evidence: OpenEvidence): Ranking {
  const whole = rankAll(text, evidence);
  const opening = firstSentence(text, (sentence) => readAsked(sentence, evidence).weight > 0);
  const ranking = opening === undefined || opening === text ? whole : combined(whole, rankAll(opening, evidence));
  return { ...ranking, stories: shown(ranking) };
}
