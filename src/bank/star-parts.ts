import type { StarPart } from '../../schemas/words.ts';

/** The id of a STAR part's element on a story's page. */
export const starPartId = (part: StarPart): string => `star-${part}`;
