/** Where somebody is who goes through chosen stories one after another. */
export interface WalkPlace {
  /** Counted from 1. */
  place: number;
  count: number;
  /** Ids of the stories before and after; undefined at the ends. */
  previous: string | undefined;
  next: string | undefined;
}

/**
 * The place of a story among the chosen ones.
 * @param ids the chosen stories that there are
 * @returns undefined where it is not among them
 */
export function walkPlace(ids: readonly string[], id: string): WalkPlace | undefined {
  const at = ids.indexOf(id);
  return at === -1 ? undefined : { place: at + 1, count: ids.length, previous: ids[at - 1], next: ids[at + 1] };
}
