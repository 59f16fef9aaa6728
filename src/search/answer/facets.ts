import type { Format, Fit } from '../../../schemas/index.ts';

/** What results can be narrowed by. */
export const facetNames = ['competency', 'company', 'format', 'fit'] as const;
/** The name of a facet, as in the address of the search page. */
export type FacetName = (typeof facetNames)[number];

/** The values chosen in each facet. Values of one facet widen, further facets narrow; none chosen means any. */
export type FacetChoice = Readonly<Record<FacetName, readonly string[]>>;

/** Stories by value, for each facet. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Nothing chosen. */
export const noChoice: FacetChoice = { competency: [], company: [], format: [], fit: [] };

/** What facets look at. */
export interface Faceted {
  competencies: readonly string[];
  company: string;
  format: Format;
  fit: Fit | undefined;
}

function valuesOf(story: Faceted, facet: FacetName): readonly string[] {
  if (facet === 'competency') return story.competencies;
  if (facet === 'fit') return story.fit === undefined ? [] : [story.fit];
  return [story[facet]];
}

const allows = (choice: FacetChoice, facet: FacetName, story: Faceted): boolean =>
  choice[facet].length === 0 || valuesOf(story, facet).some((value) => choice[facet].includes(value));

/**
 * The stories that a choice leaves, in their order.
 * @param stories results
 * @param choice the chosen values
 */
export const narrowed = <Story extends Faceted>(stories: readonly Story[], choice: FacetChoice): Story[] =>
  stories.filter((story) => facetNames.every((facet) => allows(choice, facet, story)));

/** Whether a choice leaves anything out. */
export const isNarrowed = (choice: FacetChoice): boolean => facetNames.some((facet) => choice[facet].length > 0);

function countsOf(facet: FacetName, stories: readonly Faceted[], choice: FacetChoice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const story of narrowed(stories, { ...choice, [facet]: [] })) {
    for (const value of valuesOf(story, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * How many stories each value of each facet would leave: those that the other facets' choices allow. A value that is not
 * in a facet's map would leave none.
 * @param stories results before any choice
 */
export const facetCounts = (stories: readonly Faceted[], choice: FacetChoice): FacetCounts => ({
  competency: countsOf('competency', stories, choice),
  company: countsOf('company', stories, choice),
  format: countsOf('format', stories, choice),
  fit: countsOf('fit', stories, choice),
});
