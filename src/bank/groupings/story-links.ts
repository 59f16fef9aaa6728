import type { Figure, Question } from '../../../schemas/index.ts';
import { fits, type Fit } from '../../../schemas/words.ts';
import { lookUp, type BankStory, type StoryBank } from '../story-bank.ts';

/** The stories that are linked with a story, each at most once. */
export interface StoryNeighbors {
  /** The project story that it belongs to. */
  project: BankStory | undefined;
  /** Stories that belong to this project. */
  parts: BankStory[];
  /** Stories that it names as related. */
  related: BankStory[];
  /** Stories that name it as related and are not named back. */
  linkedFrom: BankStory[];
}

/** The questions that a story answers equally well. */
export interface FitQuestions {
  fit: Fit;
  questions: Question[];
}

/** Finds the stories linked with a story, in both directions. */
export function storyNeighbors(bank: Pick<StoryBank, 'stories' | 'storyById'>, story: BankStory): StoryNeighbors {
  const parts = bank.stories.filter((other) => other.project === story.id);
  const shown = new Set([story.id, story.project, ...parts.map((part) => part.id)]);
  const related = lookUp(
    bank.storyById,
    story.related.filter((id) => !shown.has(id)),
  );
  related.forEach((other) => shown.add(other.id));
  const linkedFrom = bank.stories.filter((other) => other.related.includes(story.id) && !shown.has(other.id));
  return {
    project: story.project === undefined ? undefined : bank.storyById.get(story.project),
    parts,
    related,
    linkedFrom,
  };
}

/** The figures that a story's body uses, each once, in the order of first use. */
export function storyFigures({ figureById }: Pick<StoryBank, 'figureById'>, { outline }: BankStory): Figure[] {
  return lookUp(figureById, new Set(outline.figures.map((reference) => reference.target)));
}

/** The questions that a story answers, by how well it does, best first; fits without one are left out. */
export function answeredByFit(
  { questionById }: Pick<StoryBank, 'questionById'>,
  { answers }: BankStory,
): FitQuestions[] {
  return fits
    .map((fit) => ({
      fit,
      questions: lookUp(
        questionById,
        answers.filter((answer) => answer.fit === fit).map(({ question }) => question),
      ),
    }))
    .filter(({ questions }) => questions.length > 0);
}
