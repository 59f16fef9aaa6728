/** With a story at its end, or without it where it is among them. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** So many stories are remembered as opened. */
const openedKept = 8;

/** With a story in front that was opened just now. */
export const withOpened = (ids: readonly string[], id: string): string[] =>
  [id, ...ids.filter((other) => other !== id)].slice(0, openedKept);
