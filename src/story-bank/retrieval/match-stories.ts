import type { Fit } from '../../../schemas/index.ts';
import { measureOf, nearestOf, weightOf } from './likeness.ts';
import type { CompetencyMatch } from './match-competencies.ts';
import type { PromptMatch } from './match-prompts.ts';
import type { Unit } from './meaning.ts';
import type { OpenEvidence, OpenStory } from './open-evidence.ts';
import { termWeight, type Question } from './question.ts';

/** For each word that was looked up in the tellings, the ids of the stories that hold it. */
export type FullTextHits = ReadonlyMap<string, ReadonlySet<string>>;

/** A prompt that a story answers, and how well. */
export interface AnsweredPrompt extends PromptMatch {
  fit: Fit;
}

/** What speaks for a story as the answer to a question. */
export interface StoryMatch {
  story: OpenStory;
  /** From 0 to 1. */
  score: number;
  /** How much of the question the story explains, with the prompt by which it was found, from 0 to 1. */
  explained: number;
  /** The prompt by which it was found. */
  answers: AnsweredPrompt | undefined;
  /** The competency by which it was found. */
  shows: CompetencyMatch | undefined;
  /** Units of the question that the story itself speaks of. */
  tells: Unit[];
}

/*
 * The numbers below were chosen on the tuning half of tests/retrieval/questions.yaml, each to one or two digits, where a
 * range of values does about equally well.
 */

const worthOfFit: Readonly<Record<Fit, number>> = { strong: 1, workable: 0.85, stretch: 0.5 };
/** How much each kind of evidence can bring by itself. */
const worth = { answers: 0.85, shows: 0.5, tells: 0.9 } as const;
/** Each later place in a story's list of competencies is worth a little less. */
const laterCompetency = 0.17;
/**
 * How much a unit is worth that stands in the headline, the short form, beside the story or only in the telling; in the
 * title it is 1. A project is as long as twenty answers and speaks of everything, so that its words say less.
 */
const worthOfPlace = {
  headline: 0.95,
  short: { behavioral: 0.7, project: 0.45 },
  further: { behavioral: 0.6, project: 0.3 },
  telling: 0.45,
} as const;
/** What a story itself tells of the question counts by weight: with this much of it, half. */
const halfWeight = 0.45;
/** A story that leaves part of the question unexplained falls behind; 0 would ignore it, 1 would halve a half. */
const strictness = 0.5;

function ownNearness(unit: Unit, story: OpenStory, hits: FullTextHits, evidence: OpenEvidence): number {
  const told = unit.words.length > 0 && unit.words.every((word) => hits.get(word)?.has(story.id) === true);
  return Math.max(
    nearestOf(unit, story.titleUnits, evidence),
    worthOfPlace.headline * nearestOf(unit, story.headlineUnits, evidence),
    worthOfPlace.short[story.format] * nearestOf(unit, story.shortUnits, evidence),
    worthOfPlace.further[story.format] * nearestOf(unit, story.furtherUnits, evidence),
    told ? worthOfPlace.telling : 0,
  );
}

/** Evidence of several kinds adds up without ever passing 1. */
const combined = (parts: readonly number[]): number => 1 - parts.reduce((doubt, part) => doubt * (1 - part), 1);

function best<Item>(items: readonly Item[], value: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (found, item) => (found === undefined || value(item) > value(found) ? item : found),
    undefined,
  );
}

function matchStory(
  question: Question,
  story: OpenStory,
  prompts: ReadonlyMap<string, PromptMatch>,
  competencies: readonly CompetencyMatch[],
  hits: FullTextHits,
  evidence: OpenEvidence,
): StoryMatch {
  const answering = ({ likeness, fit }: AnsweredPrompt): number => likeness * worthOfFit[fit];
  const answered = story.answers.flatMap(({ prompt, fit }) => {
    const match = prompts.get(prompt.id);
    return match && match.likeness > 0 ? [{ ...match, fit }] : [];
  });
  const answers = best(answered, answering);
  const showing = ({ competency, likeness }: CompetencyMatch): number =>
    likeness * (1 - laterCompetency * story.competencies.indexOf(competency.id));
  const shown = competencies.filter(
    ({ competency, likeness }) => likeness > 0 && story.competencies.includes(competency.id),
  );
  const shows = best(shown, showing);

  const wordings = answers?.prompt.wordings.flat() ?? [];
  const tells: Unit[] = [];
  let told = 0;
  let explained = shows?.term === undefined ? 0 : termWeight * question.terms.length * showing(shows);
  for (const unit of question.units) {
    const weight = weightOf(unit, evidence);
    const own = ownNearness(unit, story, hits, evidence);
    if (own >= worthOfPlace.telling) tells.push(unit);
    told += weight * own;
    explained += weight * Math.max(own, nearestOf(unit, wordings, evidence));
  }
  const share = question.weight === 0 ? 0 : Math.min(1, explained / measureOf(question.weight));
  const evidenceOf = combined([
    answers ? worth.answers * answering(answers) : 0,
    // A lens's name stands for several competencies, and a story that shows more of them is the better example.
    ...(shows?.term === undefined ? [shows] : shown.filter(({ term }) => term !== undefined)).map((match) =>
      match ? worth.shows * showing(match) : 0,
    ),
    question.weight === 0 ? 0 : worth.tells * (told / question.weight) * (told / (told + halfWeight)),
  ]);
  return { story, score: evidenceOf * share ** strictness, explained: share, answers, shows, tells };
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
  const byPrompt = new Map(prompts.map((match) => [match.prompt.id, match]));
  return evidence.stories
    .map((story) => matchStory(question, story, byPrompt, competencies, hits, evidence))
    .sort((one, other) => other.score - one.score);
}
