import type { Fit, Format } from '../../../schemas/index.ts';
import type { OpenerAnswer } from '../../bank/groupings/openers.ts';
import { storyUrl } from '../../bank/urls.ts';
import { markText, type TextPiece } from './marked-text.ts';
import { matchCompetencies } from '../ranking/match-competencies.ts';
import { matchQuestions } from '../ranking/match-questions.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import { rank, type RankedStory, type Ranking } from '../ranking/rank.ts';
import { leastLikeness, reasonsFor, type Reason } from './reasons.ts';

/** A story that answers a question, as it is shown. */
export interface FoundStory {
  id: string;
  title: TextPiece[];
  headline: TextPiece[];
  /** Id of its company. */
  company: string;
  format: Format;
  competencies: string[];
  /** What its author would stress for the question by which it was found. */
  angle: string | undefined;
  /** Only where it is the fit for this very question. */
  fit: Fit | undefined;
  /** Whether it stands below the line: near, but no answer. */
  nearest: boolean;
  /** From 0 to 1. */
  score: number;
  reasons: Reason[];
  /** Path from the site's root: the top of its page. */
  url: string;
}

/** A question about oneself rather than an event, with the answers that its owner has prepared. */
export interface FoundOpener {
  id: string;
  text: string;
  /** How to go about answering it; empty where nobody says. */
  advice: string;
  /** None where nothing is prepared. */
  answers: OpenerAnswer[];
}

/** A question of the bank or of the catalogue. */
export interface NamedQuestion {
  id: string;
  text: string;
}

/** A competency to which a question belongs. */
export interface NamedCompetency {
  id: string;
  name: string;
}

/** What the bank has to say to a question. */
export type Answer =
  | { kind: 'nothing-asked' }
  | { kind: 'opener'; opener: FoundOpener }
  | {
      kind: 'found';
      /** Those above the line, the best first. */
      stories: FoundStory[];
      /** The one that was asked, where it is known. */
      question: NamedQuestion | undefined;
    }
  | {
      kind: 'nearest';
      /** One to three, none of which answers. */
      stories: FoundStory[];
      /** The question that comes closest. */
      question: NamedQuestion | undefined;
      competency: NamedCompetency | undefined;
    }
  | {
      kind: 'no-story';
      /** The question that comes nearest, if one is near at all. */
      question: NamedQuestion | undefined;
      /** The competency to which the question would belong. */
      competency: NamedCompetency | undefined;
      /** Whether the owner has marked the question as one without a story. */
      gap: boolean;
    };

/** A question or competency that the question is less like than this is not even near. */
const nearEnough = 0.15;
/** A question that is at least so like the one that was asked is the same one. */
const same = 0.9;

const named = ({ id, text }: NamedQuestion): NamedQuestion => ({ id, text });

function foundStory(match: RankedStory, { asked }: Ranking, evidence: OpenEvidence): FoundStory {
  const { story, score, answers } = match;
  const isReason = answers !== undefined && answers.likeness >= leastLikeness;
  return {
    id: story.id,
    title: markText(story.title, asked.units, evidence),
    headline: markText(story.headline, asked.units, evidence),
    company: story.company,
    format: story.format,
    competencies: story.competencies,
    angle: isReason ? story.angles.find(({ question }) => question === answers.question.id)?.angle : undefined,
    fit: isReason && answers.likeness >= same ? answers.fit : undefined,
    nearest: false,
    score: Math.round(score * 1000) / 1000,
    reasons: reasonsFor(match, evidence),
    url: storyUrl(story.id),
  };
}

function noStory({ asked }: Ranking, evidence: OpenEvidence): Answer {
  const [nearest] = matchQuestions(asked, evidence, 0).filter(({ likeness }) => likeness >= nearEnough);
  const [meant] = matchCompetencies(asked, evidence, 0).filter(({ likeness }) => likeness >= nearEnough);
  const ofQuestion = evidence.competencies.find(({ id }) => id === nearest?.question.competency);
  const isNearer = meant !== undefined && meant.likeness > (nearest?.likeness ?? 0);
  const competency = isNearer ? meant.competency : (ofQuestion ?? meant?.competency);
  return {
    kind: 'no-story',
    question: nearest && named(nearest.question),
    competency: competency && { id: competency.id, name: competency.name },
    gap: false,
  };
}

/**
 * Answers a question from the bank.
 * @param text the question as it was asked
 * @param evidence of the bank
 */
export function answerQuestion(text: string, evidence: OpenEvidence): Answer {
  const ranking = rank(text, evidence);
  if (ranking.asked.weight === 0) return { kind: 'nothing-asked' };
  if (ranking.stories.length === 0) return noStory(ranking, evidence);
  const [asked] = ranking.questions;
  return {
    kind: 'found',
    stories: ranking.stories.map((match) => foundStory(match, ranking, evidence)),
    question: asked && asked.likeness >= same ? named(asked.question) : undefined,
  };
}
