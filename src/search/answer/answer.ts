import type { Fit, Format } from '../../../schemas/index.ts';
import { bestSection, type PageSection } from '../ranking/best-section.ts';
import { markText, type TextPiece } from './marked-text.ts';
import { matchCompetencies } from '../ranking/match-competencies.ts';
import { matchQuestions } from '../ranking/match-questions.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import { rank, type RankedStory, type Ranking } from '../ranking/rank.ts';
import { reasonsFor, type Reason } from './reasons.ts';
import { splitWords } from '../words/split-words.ts';
import { storyTarget } from './story-target.ts';

/** A story that answers a question, as it is shown. */
export interface FoundStory {
  id: string;
  title: TextPiece[];
  headline: TextPiece[];
  /** Id of its company. */
  company: string;
  format: Format;
  competencies: string[];
  /** How well it answers the question by which it was found; undefined where it was found otherwise. */
  fit: Fit | undefined;
  /** From 0 to 1. */
  score: number;
  reasons: Reason[];
  /** The part of its page that answers. */
  section: PageSection | undefined;
  /** Path from the site's root, to the section, with the words to mark. */
  url: string;
}

/** What the bank has to say to a question. */
export type Answer =
  | { kind: 'nothing-asked' }
  | { kind: 'found'; stories: FoundStory[] }
  | {
      kind: 'no-story';
      /** The question that comes nearest, if one is near at all. */
      question: { id: string; text: string } | undefined;
      /** The competency to which the question would belong. */
      competency: { id: string; name: string } | undefined;
    };

/** A question or competency that the question is less like than this is not even near. */
const nearEnough = 0.15;

function foundStory(match: RankedStory, { asked }: Ranking, evidence: OpenEvidence): FoundStory {
  const { story, score, answers, tells } = match;
  const section = bestSection(asked.units, story, evidence);
  const shown = new Set(splitWords(`${story.title} ${story.headline}`));
  const words = tells.flatMap((unit) => unit.words).filter((word) => !shown.has(word));
  return {
    id: story.id,
    title: markText(story.title, asked.units, evidence),
    headline: markText(story.headline, asked.units, evidence),
    company: story.company,
    format: story.format,
    competencies: story.competencies,
    fit: answers?.fit,
    score: Math.round(score * 1000) / 1000,
    reasons: reasonsFor(match, evidence),
    section,
    url: storyTarget(story.id, section, words),
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
    question: nearest && { id: nearest.question.id, text: nearest.question.text },
    competency: competency && { id: competency.id, name: competency.name },
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
  return { kind: 'found', stories: ranking.stories.map((match) => foundStory(match, ranking, evidence)) };
}
