import type { Fit } from '../../../schemas/index.ts';
import { nearestOf, weightOf } from './likeness.ts';
import type { CompetencyMatch } from './match-competencies.ts';
import type { PromptMatch } from './match-prompts.ts';
import type { Unit } from './meaning.ts';
import type { OpenEvidence, OpenStory } from './open-evidence.ts';
import type { Question } from './question.ts';

/** For each word that was looked up in the tellings, the ids of the stories that hold it. */
export type FullTextHits = ReadonlyMap<string, ReadonlySet<string>>;

/** What speaks for a story as the answer to a question. */
export interface StoryMatch {
  story: OpenStory;
  /** From 0 to 1. */
  score: number;
  /** How much of the question the story and its prompts explain, from 0 to 1. */
  explained: number;
  /** The prompt by which it was found, and how well it answers it. */
  answers: { match: PromptMatch; fit: Fit } | undefined;
  /** The competency by which it was found. */
  shows: CompetencyMatch | undefined;
  /** Units of the question that the story itself speaks of. */
  tells: Unit[];
}

const worthOfFit: Readonly<Record<Fit, number>> = { strong: 1, workable: 0.7, stretch: 0.4 };
/** How much each kind of evidence can bring by itself. */
const worth = { answers: 0.9, shows: 0.5, tells: 0.7 } as const;
/** Each later place in a story's list of competencies is worth a little less. */
const laterCompetency = 0.13;
/** How much a unit is worth that stands in the headline, the short form or only the telling; in the title it is 1. */
const worthOfPlace = { headline: 0.95, short: 0.7, telling: 0.6 } as const;
/** A match in little weight says less than one in much: at this weight it says half. */
const halfWeight = 0.6;

function ownNearness(unit: Unit, story: OpenStory, hits: FullTextHits, evidence: OpenEvidence): number {
  const held = unit.words.length > 0 && unit.words.every((word) => hits.get(word)?.has(story.id) === true);
  return Math.max(
    nearestOf(unit, story.titleUnits, evidence),
    worthOfPlace.headline * nearestOf(unit, story.headlineUnits, evidence),
    worthOfPlace.short * nearestOf(unit, story.shortUnits, evidence),
    held ? worthOfPlace.telling : 0,
  );
}

/** Evidence of several kinds adds up without ever passing 1. */
const combined = (parts: readonly number[]): number => 1 - parts.reduce((doubt, part) => doubt * (1 - part), 1);

function matchStory(
  question: Question,
  story: OpenStory,
  prompts: readonly PromptMatch[],
  competencies: readonly CompetencyMatch[],
  hits: FullTextHits,
  evidence: OpenEvidence,
): StoryMatch {
  const value = ({ match, fit }: { match: PromptMatch; fit: Fit }): number => match.likeness * worthOfFit[fit];
  const answers = prompts
    .flatMap((match) => {
      const answer = story.answers.find(({ prompt }) => prompt === match.prompt);
      return answer ? [{ match, fit: answer.fit }] : [];
    })
    .reduce<{ match: PromptMatch; fit: Fit } | undefined>(
      (best, one) => (best === undefined || value(one) > value(best) ? one : best),
      undefined,
    );
  const showing = ({ competency, likeness }: CompetencyMatch): number =>
    likeness * (1 - laterCompetency * story.competencies.indexOf(competency.id));
  const shows = competencies
    .filter(({ competency }) => story.competencies.includes(competency.id))
    .sort((one, other) => showing(other) - showing(one))[0];

  let told = 0;
  let explained = 0;
  const tells: Unit[] = [];
  const wordings = [...(answers?.match.prompt.wordings ?? []), ...(shows?.term === undefined ? [] : [question.units])].flat();
  for (const unit of question.units) {
    const weight = weightOf(unit, evidence);
    const own = ownNearness(unit, story, hits, evidence);
    if (own >= worthOfPlace.telling) tells.push(unit);
    told += weight * own;
    explained += weight * Math.max(own, nearestOf(unit, wordings, evidence));
  }
  const whole = Math.max(question.weight, Number.MIN_VALUE);
  const score = combined([
    worth.answers * (answers ? value(answers) : 0),
    worth.shows * (shows ? showing(shows) : 0),
    worth.tells * (told / whole) * (told / (told + halfWeight)),
  ]);
  return { story, score, explained: explained / whole, answers, shows, tells };
}

/**
 * Weighs what speaks for each story: the prompts it answers, the competencies it shows, and what it tells itself.
 * @returns all stories, the best first
 */
export function matchStories(
  question: Question,
  prompts: readonly PromptMatch[],
  competencies: readonly CompetencyMatch[],
  hits: FullTextHits,
  evidence: OpenEvidence,
): StoryMatch[] {
  return evidence.stories
    .map((story) => matchStory(question, story, prompts, competencies, hits, evidence))
    .sort((one, other) => other.score - one.score);
}
