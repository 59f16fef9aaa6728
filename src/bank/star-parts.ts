import type { StarPart } from '../../schemas/index.ts';

/** The names of the STAR parts as they stand on a story's page. */
export const starPartNames: Readonly<Record<StarPart, string>> = {
  situation: 'Situation',
  task: 'Task',
  actions: 'Actions',
  results: 'Results',
  reflection: 'Reflection',
};

/** The id of a STAR part's element on a story's page. */
export const starPartId = (part: StarPart): string => `star-${part}`;
