import type { Company, Competency, Question } from '../../schemas/index.ts';
import { isLived } from './basis.ts';
import { unansweredQuestions } from './groupings/questions.ts';
import { answeringStories, centralRank, showingStories } from './groupings/stories.ts';
import type { BankStory, StoryBank } from './story-bank.ts';

/** A competency with two stories or more is covered: one may be told already when it is asked for again. */
const wellCoveredFrom = 2;

/** The stories of one company that show one competency, whether they are lived or not. */
export interface CoverageCell {
  company: Company;
  /** Stories that have the competency among their first two. */
  central: BankStory[];
  /** Stories that show it as well. */
  further: BankStory[];
}

/** How a competency is covered. */
export interface CoverageRow {
  competency: Competency;
  /** One cell per company of the coverage, in its order. */
  cells: CoverageCell[];
  /** Lived stories that have the competency among their first two, over all companies. */
  centralCount: number;
  /** All lived stories that show it. */
  total: number;
  /** Drafts and samples that show it: what is not confirmed covers nothing yet. */
  unconfirmed: number;
  /** `none` without a lived story, `thin` with fewer than two central ones, else `covered`. */
  state: 'none' | 'thin' | 'covered';
}

/** A lived story that alone stands for something. */
export interface LoadBearingStory {
  story: BankStory;
  /** Competencies that no other story has among its first two. */
  competencies: Competency[];
  /** Questions that no other story answers. */
  questions: Question[];
}

/** Where a bank is strong, thin and empty. */
export interface Coverage {
  /** Companies that have a story, in the author's order. */
  companies: Company[];
  rows: CoverageRow[];
  /** All questions of the bank. */
  questionCount: number;
  /** Competencies that are thin or without a story. */
  thin: Competency[];
  /** Questions that no story answers. */
  unansweredQuestions: Question[];
  /** Questions that only drafts and samples answer. */
  unconfirmedQuestions: Question[];
  /** Questions for which the best lived story is a stretch. */
  stretchedQuestions: Question[];
  /** Stories that carry something alone, most first. */
  loadBearing: LoadBearingStory[];
}

/** Works out how the competencies and questions of a bank are covered by its stories. */
export function coverage(bank: StoryBank): Coverage {
  const companies = bank.companies.filter((company) => bank.stories.some((story) => story.company === company.id));
  const rows = bank.competencies.map((competency): CoverageRow => {
    const showing = showingStories(bank, competency.id);
    const cells = companies.map((company) => {
      const here = showing.filter(({ story }) => story.company === company.id);
      return {
        company,
        central: here.filter(({ rank }) => rank <= centralRank).map(({ story }) => story),
        further: here.filter(({ rank }) => rank > centralRank).map(({ story }) => story),
      };
    });
    const lived = showing.filter(({ story }) => isLived(story));
    const centralCount = lived.filter(({ rank }) => rank <= centralRank).length;
    const state = lived.length === 0 ? 'none' : centralCount < wellCoveredFrom ? 'thin' : 'covered';
    const unconfirmed = showing.length - lived.length;
    return { competency, cells, centralCount, total: lived.length, unconfirmed, state };
  });
  const answers = bank.questions.map((question) => {
    const answering = answeringStories(bank, question.id);
    const stories = answering.filter(({ story }) => isLived(story));
    return { question, stories, isUnconfirmed: answering.length > 0 && stories.length === 0 };
  });
  const loadBearing = bank.stories
    .filter(isLived)
    .map((story) => ({
      story,
      competencies: rows
        .filter((row) => row.centralCount === 1 && row.cells.some((cell) => cell.central.includes(story)))
        .map((row) => row.competency),
      questions: answers
        .filter(({ stories }) => stories.length === 1 && stories[0]?.story === story)
        .map(({ question }) => question),
    }))
    .filter(({ competencies, questions }) => competencies.length + questions.length > 0)
    .sort(
      (one, other) =>
        other.competencies.length + other.questions.length - (one.competencies.length + one.questions.length),
    );
  return {
    companies,
    rows,
    questionCount: bank.questions.length,
    thin: rows.filter((row) => row.state !== 'covered').map((row) => row.competency),
    unansweredQuestions: unansweredQuestions(bank),
    unconfirmedQuestions: answers.filter(({ isUnconfirmed }) => isUnconfirmed).map(({ question }) => question),
    stretchedQuestions: answers.filter(({ stories }) => stories[0]?.fit === 'stretch').map(({ question }) => question),
    loadBearing,
  };
}
