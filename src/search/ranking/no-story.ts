import { weightOf } from './likeness.ts';
import type { QuestionMatch } from './match-questions.ts';
import type { StoryMatch } from './match-stories.ts';
import type { Unit } from '../ideas/meaning.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { NoStoryFeature } from './ranking-features.ts';

/** More than this is said by every long question. */
const mostWeight = 1.5;

const isIdea = ({ keys }: Unit): boolean => keys.some((key) => key.startsWith('#'));

/**
 * Weighs what speaks for saying that the bank has no story for a question.
 * @param questions all, compared with the question
 * @param stories all, matched with the question
 */
export function matchNoStory(
  asked: AskedQuestion,
  questions: readonly QuestionMatch[],
  stories: readonly StoryMatch[],
  evidence: OpenEvidence,
): Record<NoStoryFeature, number> {
  const most = (likenesses: readonly number[]): number => Math.max(0, ...likenesses);
  const mostAmong = (answered: boolean, value: (match: QuestionMatch) => number): number =>
    most(questions.filter(({ question }) => evidence.isAnswered(question) === answered).map(value));
  const unknown = asked.units.filter((unit) => !evidence.isKnown(unit));
  const share = (units: readonly Unit[]): number =>
    asked.weight === 0 ? 0 : units.reduce((sum, unit) => sum + weightOf(unit, evidence), 0) / asked.weight;
  const answeredQuestion = mostAmong(true, ({ likeness }) => likeness);
  const gapQuestion = mostAmong(false, ({ likeness }) => likeness);
  const typicalOfAnswered = mostAmong(true, ({ typicality }) => typicality);
  const typicalOfGap = mostAmong(false, ({ typicality }) => typicality);
  const wordsOfAnswered = mostAmong(true, ({ byWords }) => byWords.likeness);
  const wordsOfGap = mostAmong(false, ({ byWords }) => byWords.likeness);
  const typicalWordsOfAnswered = mostAmong(true, ({ byWords }) => byWords.typicality);
  const typicalWordsOfGap = mostAmong(false, ({ byWords }) => byWords.typicality);
  return {
    always: 1,
    answeredQuestion,
    gapQuestion,
    gapLead: Math.max(0, gapQuestion - answeredQuestion),
    typicalOfAnswered,
    typicalOfGap,
    typicalLead: Math.max(0, typicalOfGap - typicalOfAnswered),
    wordsOfAnswered,
    wordsOfGap,
    wordsLead: Math.max(0, wordsOfGap - wordsOfAnswered),
    typicalWordsOfAnswered,
    typicalWordsOfGap,
    typicalWordsLead: Math.max(0, typicalWordsOfGap - typicalWordsOfAnswered),
    unknownSubjects: share(unknown.filter(isIdea)),
    unknownWords: share(unknown.filter((unit) => !isIdea(unit))),
    otherTopic: asked.units.some(evidence.isOtherTopic) ? 1 : 0,
    weight: Math.min(mostWeight, asked.weight),
    namesTerm: asked.terms.length > 0 ? 1 : 0,
    mostExplained: most(stories.map(({ features }) => features.explained)),
  };
}
