import { facetNames, type FacetChoice, type FacetName } from './facets.ts';

/** What the address of the search page says. */
export interface SearchState {
  /** The question as typed. */
  text: string;
  choice: FacetChoice;
}

/**
 * Reads the state from the query part of an address.
 * @param query with or without its question mark
 */
export function readSearchState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const chosen = (facet: FacetName): string[] => [...new Set(parameters.getAll(facet).filter((value) => value !== ''))];
  return {
    text: parameters.get('q') ?? '',
    choice: {
      competency: chosen('competency'),
      company: chosen('company'),
      format: chosen('format'),
      fit: chosen('fit'),
    },
  };
}

/**
 * Writes the state as the query part of an address, always in the same order.
 * @returns with its question mark, or an empty string when there is nothing to say
 */
export function searchQuery({ text, choice }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const facet of facetNames) for (const value of choice[facet]) parameters.append(facet, value);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
