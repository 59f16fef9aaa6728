/**
 * With a story at another place.
 * @param place from 0; past the ends it is the nearest end
 */
export function movedTo(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((other) => other !== id);
  if (others.length === ids.length) return others;
  return others.toSpliced(Math.max(0, place), 0, id);
}

/** Both, the first ones first, each once. */
export const joined = (ids: readonly string[], added: readonly string[]): string[] => [...new Set([...ids, ...added])];

/** Those that are chosen, in the order in which they were before; what is new comes after, in its own order. */
export const inOrderOf = (before: readonly string[], chosen: readonly string[]): string[] => [
  ...before.filter((id) => chosen.includes(id)),
  ...chosen.filter((id) => !before.includes(id)),
];
