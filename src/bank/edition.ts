import type { Visibility } from '../../schemas/index.ts';

/**
 * For whom a build is made: `private` is the owner's own and holds everything; `shared` and `public` hold only the
 * stories that say so, and no private passage.
 */
export type Edition = Visibility;

const openness: Record<Visibility, number> = { private: 0, shared: 1, public: 2 };

/**
 * Tells whether something may appear in an edition.
 * @param visibility who may see it
 * @param edition for whom the build is made
 */
export function isVisibleIn(visibility: Visibility, edition: Edition): boolean {
  return openness[visibility] >= openness[edition];
}
