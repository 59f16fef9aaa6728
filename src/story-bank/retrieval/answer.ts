import type { Fit, Format } from '../../../schemas/index.ts';
import { bestSection, type PageSection } from './best-section.ts';
import { markText, type TextPiece } from './marked-text.ts';
import { matchCompetencies } from './match-competencies.ts';
import { matchPrompts } from './match-prompts.ts';
import type { OpenEvidence } from './open-evidence.ts';
import { rank, type RankedStory, type Ranking } from './rank.ts';
import { reasonsFor, type Reason } from './reasons.ts';
import { splitWords } from './split-words.ts';
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
  /** How well it answers the prompt by which it was found; undefined where it was found otherwise. */
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
      /** The prompt that comes nearest, if one is near at all. */
      prompt: { id: string; text: string } | undefined;
      /** The competency to which the question would belong. */
      competency: { id: string; name: string } | undefined;
    };

/** A prompt or competency that the question is less like than this is not even near. */
const nearEnough = 0.15;

function foundStory(match: RankedStory, { question }: Ranking, evidence: OpenEvidence): FoundStory {
  const { story, score, answers, tells } = match;
  const section = bestSection(question.units, story, evidence);
  const shown = new Set(splitWords(`${story.title} ${story.headline}`));
  const words = tells.flatMap((unit) => unit.words).filter((word) => !shown.has(word));
  return {
    id: story.id,
    title: markText(story.title, question.units, evidence),
    headline: markText(story.headline, question.units, evidence),
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

function noStory({ question }: Ranking, evidence: OpenEvidence): Answer {
  const [nearest] = matchPrompts(question, evidence, 0).filter(({ likeness }) => likeness >= nearEnough);
  const [meant] = matchCompetencies(question, evidence, 0).filter(({ likeness }) => likeness >= nearEnough);
  const ofPrompt = evidence.competencies.find(({ id }) => id === nearest?.prompt.competency);
  const isNearer = meant !== undefined && meant.likeness > (nearest?.likeness ?? 0);
  const competency = isNearer ? meant.competency : (ofPrompt ?? meant?.competency);
  return {
    kind: 'no-story',
    prompt: nearest && { id: nearest.prompt.id, text: nearest.prompt.text },
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
  if (ranking.question.weight === 0) return { kind: 'nothing-asked' };
  if (ranking.stories.length === 0) return noStory(ranking, evidence);
  return { kind: 'found', stories: ranking.stories.map((match) => foundStory(match, ranking, evidence)) };
}
