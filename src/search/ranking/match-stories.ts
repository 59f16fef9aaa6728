import type { Fit } from '../../../schemas/index.ts';
import { measureOf, nearestOf, weightOf } from './likeness.ts';
import type { CompetencyMatch } from './match-competencies.ts';
import type { QuestionMatch } from './match-questions.ts';
import type { Unit } from '../ideas/meaning.ts';
import type { OpenEvidence, OpenStory } from '../evidence/open-evidence.ts';
import { termWeight, type AskedQuestion } from './asked-question.ts';
import type { StoryFeature } from './ranking-features.ts';
import type { WordLikeness } from './word-likeness.ts';

/** A question that a story answers, and how well. */
export interface AnsweredQuestion extends QuestionMatch {
  fit: Fit;
}

/** What speaks for a story as the answer to a question. */
export interface StoryMatch {
  story: OpenStory;
  features: Record<StoryFeature, number>;
  /** How much of the question the story has in its own texts, the full story included, from 0 to 1. */
  told: number;
  /** The question by which it was found. */
  answers: AnsweredQuestion | undefined;
  /** The competency by which it was found. */
  shows: CompetencyMatch | undefined;
  /** Units of the question that the story itself speaks of. */
  tells: Unit[];
}

const worthOfFit: Readonly<Record<Fit, number>> = { strong: 1, workable: 0.85, stretch: 0.5 };
/** Each later place in a story's list of competencies is worth a little less. */
const laterCompetency = 0.17;
/**
 * How much of a unit is explained where it stands in the headline, the short form or beside the story; in the title it
 * is 1. A project is as long as twenty answers and speaks of everything, so that its words explain less.
 */
const worthOfPlace = {
  headline: 0.95,
  short: { behavioral: 0.7, project: 0.45 },
  further: { behavioral: 0.6, project: 0.3 },
} as const;

/** Where a story speaks of a unit of the question, from 0 to 1 for each place. */
interface Places {
  unit: Unit;
  weight: number;
  title: number;
  headline: number;
  short: number;
  further: number;
  fullStory: number;
}

const placesOf = (unit: Unit, story: OpenStory, evidence: OpenEvidence): Places => ({
  unit,
  weight: weightOf(unit, evidence),
  title: nearestOf(unit, story.titleUnits, evidence),
  headline: nearestOf(unit, story.headlineUnits, evidence),
  short: nearestOf(unit, story.shortUnits, evidence),
  further: nearestOf(unit, story.furtherUnits, evidence),
  fullStory: nearestOf(unit, story.fullStoryUnits, evidence),
});

const anywhere = ({ title, headline, short, further, fullStory }: Places): number =>
  Math.max(title, headline, short, further, fullStory);

function best<Item>(items: readonly Item[], value: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (found, item) => (found === undefined || value(item) > value(found) ? item : found),
    undefined,
  );
}

const descending = (numbers: readonly number[]): number[] => numbers.toSorted((one, other) => other - one);

/** How much of a question the part of a story says that says most of it. */
const mostInOnePart = (asked: AskedQuestion, story: OpenStory, evidence: OpenEvidence): number =>
  Math.max(
    0,
    ...story.sections.map(({ units }) =>
      asked.units.reduce((sum, unit) => sum + weightOf(unit, evidence) * nearestOf(unit, units, evidence), 0),
    ),
  );

function matchStory(
  asked: AskedQuestion,
  story: OpenStory,
  questions: ReadonlyMap<string, QuestionMatch>,
  competencies: readonly CompetencyMatch[],
  evidence: OpenEvidence,
): StoryMatch {
  const answered = story.answers.flatMap(({ question, fit }): AnsweredQuestion[] => {
    const match = questions.get(question.id);
    return match ? [{ ...match, fit }] : [];
  });
  const answering = ({ likeness, fit }: AnsweredQuestion): number => likeness * worthOfFit[fit];
  const answers = best(answered, answering);
  const [first = 0, second = 0, third = 0] = descending(answered.map(answering));
  const typical = descending(answered.map(({ typicality, fit }) => typicality * worthOfFit[fit]));
  const strongly = answered.filter(({ fit }) => fit === 'strong');
  const worded = (value: (words: WordLikeness) => number): number[] =>
    descending(answered.map(({ byWords, fit }) => value(byWords) * worthOfFit[fit]));
  const words = worded(({ likeness }) => likeness);
  const typicalWords = worded(({ typicality }) => typicality);

  const showing = ({ competency, likeness }: CompetencyMatch): number =>
    likeness * (1 - laterCompetency * story.competencies.indexOf(competency.id));
  const shown = competencies.filter(({ competency }) => story.competencies.includes(competency.id));
  const shows = best(shown, showing);
  const named = best(
    shown.filter(({ term }) => term !== undefined),
    showing,
  );

  const places = asked.units.map((unit) => placesOf(unit, story, evidence));
  const share = (part: (place: Places) => number): number =>
    asked.weight === 0 ? 0 : places.reduce((sum, place) => sum + place.weight * part(place), 0) / asked.weight;
  const wordings = answers && answers.likeness > 0 ? answers.question.wordings.flat() : [];
  const explained = share(({ unit, title, headline, short, further }) =>
    Math.max(
      title,
      worthOfPlace.headline * headline,
      worthOfPlace.short[story.format] * short,
      worthOfPlace.further[story.format] * further,
      nearestOf(unit, wordings, evidence),
    ),
  );
  const byName = named ? termWeight * asked.terms.length * showing(named) : 0;
  const isProject = story.format === 'project' ? 1 : 0;
  const short = share((place) => place.short);
  return {
    story,
    features: {
      answers: first,
      answersSquared: first ** 2,
      answersSecond: second,
      answersThird: third,
      answersAgreement: Math.max(0, ...answered.map(({ agreement, fit }) => agreement * worthOfFit[fit])),
      typical: typical[0] ?? 0,
      typicalSecond: typical[1] ?? 0,
      typicalThird: typical[2] ?? 0,
      typicalStrong: Math.max(0, ...strongly.map(({ typicality }) => typicality)),
      words: words[0] ?? 0,
      wordsSecond: words[1] ?? 0,
      wordsThird: words[2] ?? 0,
      wordsAgreement: worded(({ agreement }) => agreement)[0] ?? 0,
      wordsStrong: Math.max(0, ...strongly.map(({ byWords }) => byWords.likeness)),
      typicalWords: typicalWords[0] ?? 0,
      typicalWordsSecond: typicalWords[1] ?? 0,
      typicalWordsStrong: Math.max(0, ...strongly.map(({ byWords }) => byWords.typicality)),
      shows: shows ? showing(shows) : 0,
      showsByName: named ? showing(named) : 0,
      title: share((place) => place.title),
      headline: share((place) => place.headline),
      short,
      shortOfProject: isProject * short,
      onePart: asked.weight === 0 ? 0 : mostInOnePart(asked, story, evidence) / asked.weight,
      further: share((place) => place.further),
      fullStory: share((place) => place.fullStory),
      explained: asked.weight === 0 ? 0 : Math.min(1, (explained * asked.weight + byName) / measureOf(asked.weight)),
      project: isProject,
    },
    told: share(anywhere),
    answers: answers && answers.likeness > 0 ? answers : undefined,
    shows: named ?? (shows && shows.likeness > 0 ? shows : undefined),
    tells: places.filter((place) => anywhere(place) >= leastTold).map(({ unit }) => unit),
  };
}

/** A unit that the story speaks of less nearly than this is not one that it tells of. */
const leastTold = 0.6;

/**
 * Weighs what speaks for each story: the questions it answers, the competencies it shows, and what it tells itself.
 * @returns all stories, in the bank's order
 */
export function matchStories(
  asked: AskedQuestion,
  questions: readonly QuestionMatch[],
  competencies: readonly CompetencyMatch[],
  evidence: OpenEvidence,
): StoryMatch[] {
  const byQuestion = new Map(questions.map((match) => [match.question.id, match]));
  return evidence.stories.map((story) => matchStory(asked, story, byQuestion, competencies, evidence));
}
