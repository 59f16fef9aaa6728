import type { Question, Round } from '../../../schemas/index.ts';
import { lookUp, type BankInterview, type BankStory, type StoryBank } from '../story-bank.ts';
import { answeringStories } from './stories.ts';

/** A question that is expected in a round, and what to tell. */
export interface ExpectedQuestion {
  question: Question;
  /** The first of its stories that may be told in such a round; undefined where there is none. */
  story: BankStory | undefined;
}

/** Interviews, the earliest first and those without a date last. */
export const interviewsByDate = (interviews: readonly BankInterview[]): BankInterview[] =>
  interviews.toSorted(
    (one, other) =>
      (one.date ?? '9999').localeCompare(other.date ?? '9999', 'en') || one.title.localeCompare(other.title, 'en'),
  );

/** The questions of a round with the story to tell for each, in the owner's order. */
export const expectedQuestions = (bank: StoryBank, round: Pick<Round, 'questions' | 'kind'>): ExpectedQuestion[] =>
  lookUp(bank.questionById, round.questions).map((question) => ({
    question,
    story: answeringStories(bank, question.id).find(({ story }) => !story.avoidIn.includes(round.kind))?.story,
  }));

/** Ids of the stories that will be told in an interview as far as it is planned: pinned ones, and first answers. */
export const plannedStories = (bank: StoryBank): Set<string> =>
  new Set(
    bank.interviews
      .flatMap(({ rounds }) => rounds)
      .flatMap((round) => [...round.pin, ...expectedQuestions(bank, round).flatMap(({ story }) => story?.id ?? [])]),
  );
