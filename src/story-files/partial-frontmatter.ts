import { storyFrontmatter } from '../../schemas/index.ts';
import type { PartialFrontmatter } from '../bank/bank-source.ts';

const partial = storyFrontmatter.partial();

/**
 * What can be used of a frontmatter that does not fit its schema, so that its other problems are told in the same run.
 * @param value as parsed from YAML
 * @returns the keys whose values fit
 */
export function partialFrontmatter(value: unknown): PartialFrontmatter {
  if (typeof value !== 'object' || value === null) return {};
  const shape = new Map(Object.entries(storyFrontmatter.shape));
  const usable = Object.entries(value).filter(([key, part]) => shape.get(key)?.safeParse(part).success === true);
  return partial.safeParse(Object.fromEntries(usable)).data ?? {};
}
