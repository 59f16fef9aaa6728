import type { Company, Competency } from '../../../schemas/index.ts';
import { fits, type Fit } from '../../../schemas/words.ts';
import { truestFirst } from '../basis.ts';
import type { BankStory, StoryBank } from '../story-bank.ts';
import { bestFitFirst, placeOf, projectsFirst, strongestFirst } from './story-order.ts';

/** A competency named first or second is what a story is about, or what a question asks for. */
export const centralRank = 2;

/** A story that shows a competency. */
export interface ShowingStory {
  story: BankStory;
  /** Place of the competency in the story's list: 1 is what the story shows most. */
  rank: number;
}

/** A story that answers a question. */
export interface AnsweringStory {
  story: BankStory;
  fit: Fit;
  /** What to stress for this question, where the author says so. */
  angle: string | undefined;
}

/** The stories that answer a question equally well. */
export interface FitStories {
  fit: Fit;
  stories: AnsweringStory[];
}

/** Stories of one company. */
export interface CompanyStories {
  company: Company;
  stories: BankStory[];
}

/** The stories that show one competency most. */
export interface CompetencyStories {
  competency: Competency;
  stories: BankStory[];
}

/** The stories that show a competency, strongest first. */
export const showingStories = ({ stories }: Pick<StoryBank, 'stories'>, competencyId: string): ShowingStory[] =>
  stories
    .filter(({ competencies }) => competencies.includes(competencyId))
    .sort(strongestFirst([competencyId]))
    .map((story) => ({ story, rank: placeOf(story, [competencyId]) }));

const answering = new WeakMap<readonly BankStory[], ReadonlyMap<string, readonly AnsweringStory[]>>();

/** What answers each question, found once for a bank: its pages ask for it again and again. */
function answeringByQuestion(stories: readonly BankStory[]): ReadonlyMap<string, readonly AnsweringStory[]> {
  const found =
    answering.get(stories) ??
    new Map(
      [
        ...Map.groupBy(
          stories.flatMap((story) => story.answers.map((answer) => ({ story, answer }))),
          ({ answer }) => answer.question,
        ),
      ].map(([question, all]) => [
        question,
        all.map(({ story, answer: { fit, angle } }) => ({ story, fit, angle })).sort(bestFitFirst),
      ]),
    );
  answering.set(stories, found);
  return found;
}

/** The stories that answer a question, best fit first. */
export const answeringStories = (
  { stories }: Pick<StoryBank, 'stories'>,
  questionId: string,
): readonly AnsweringStory[] => answeringByQuestion(stories).get(questionId) ?? [];

/** The stories that answer a question, grouped by how well they do, best first; fits without a story are left out. */
export function answeringByFit(bank: Pick<StoryBank, 'stories'>, questionId: string): FitStories[] {
  const all = answeringStories(bank, questionId);
  return fits
    .map((fit) => ({ fit, stories: all.filter((answer) => answer.fit === fit) }))
    .filter(({ stories }) => stories.length > 0);
}

/** The stories that can be told as a talk or a retrospective of a whole project. */
export const projectStories = <Story extends Pick<BankStory, 'format'>>(stories: readonly Story[]): Story[] =>
  stories.filter((story) => story.format === 'project');

/** The stories that happened at a company, projects first. */
export const storiesOfCompany = (stories: readonly BankStory[], companyId: string): BankStory[] =>
  stories.filter((story) => story.company === companyId).sort(projectsFirst);

/**
 * Groups stories by company, in the order of companies.yaml, projects first; companies without one are left out.
 * @param stories some of the bank's stories, in the order to keep
 */
export function storiesByCompany(bank: Pick<StoryBank, 'companies'>, stories: readonly BankStory[]): CompanyStories[] {
  return bank.companies
    .map((company) => ({ company, stories: storiesOfCompany(stories, company.id) }))
    .filter((group) => group.stories.length > 0);
}

/**
 * Groups stories by the competency that each shows most, so that each story stands once, in the order of
 * competencies.yaml and lived ones before others; competencies without one are left out.
 * @param stories some of the bank's stories, in the order to keep
 */
export function storiesByCompetency(
  bank: Pick<StoryBank, 'competencies'>,
  stories: readonly BankStory[],
): CompetencyStories[] {
  return bank.competencies
    .map((competency) => ({
      competency,
      stories: stories.filter((story) => story.competencies[0] === competency.id).sort(truestFirst),
    }))
    .filter((group) => group.stories.length > 0);
}
