import { fits, type Basis, type Fit } from '../../../schemas/words.ts';
import { truestFirst } from '../basis.ts';

/** As much of a story as decides which of two is told first; the search has it in its evidence. */
export interface OrderedStory {
  basis: Basis;
  /** Ids, strongest first. */
  competencies: readonly string[];
  answers: readonly { fit: Fit }[];
}

/** An order of stories, for `sort`. */
type Order<One> = (one: One, other: One) => number;

/** Of stories that answer a question, the best fit first; of one fit lived ones before others. */
export const bestFitFirst: Order<{ fit: Fit; story: Pick<OrderedStory, 'basis'> }> = (one, other) =>
  fits.indexOf(one.fit) - fits.indexOf(other.fit) || truestFirst(one.story, other.story);

/** The place, from 1, that the nearest of some competencies has in a story; Infinity where it shows none of them. */
export function placeOf({ competencies }: Pick<OrderedStory, 'competencies'>, ids: readonly string[]): number {
  const index = competencies.findIndex((id) => ids.includes(id));
  return index < 0 ? Infinity : index + 1;
}

/**
 * Of stories that show some competencies, the strongest first: by the place that the nearest has in the story, lived
 * ones before others, then by how many of the competencies they show, then by how many questions they answer strongly.
 */
export const strongestFirst =
  (ids: readonly string[]): Order<OrderedStory> =>
  (one, other) => {
    const shown = ({ competencies }: OrderedStory): number => competencies.filter((id) => ids.includes(id)).length;
    const strong = ({ answers }: OrderedStory): number => answers.filter(({ fit }) => fit === 'strong').length;
    return (
      placeOf(one, ids) - placeOf(other, ids) ||
      truestFirst(one, other) ||
      shown(other) - shown(one) ||
      strong(other) - strong(one)
    );
  };

/** Of the stories of a company, projects first, and lived ones before others. */
export const projectsFirst: Order<Pick<OrderedStory, 'basis'> & { format: string }> = (one, other) =>
  Number(other.format === 'project') - Number(one.format === 'project') || truestFirst(one, other);
