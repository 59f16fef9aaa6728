import type { StoryBody } from './read-body.ts';

/**
 * The rendered bodies of stories by their ids, as the search wants them.
 * @param bodies as read
 */
export const bodyHtmlOf = (bodies: Readonly<Record<string, StoryBody>>): Record<string, string> =>
  Object.fromEntries(Object.entries(bodies).map(([id, { html }]) => [id, html]));
